import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is asked and what is decided. Keys and indexes start with the gemeente: rows of two municipalities never meet. */
export class Besluiten2 implements MigrationInterface {
  readonly name: string = 'Besluiten1764000000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(aanvragen);
    await runner.query(beschikkingen);
    await runner.query(brieven);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE brief, besluitonderdeel, beschikking, aanvraag; DROP FUNCTION brief_stays()');
  }
}

const aanvragen = `
  CREATE TABLE aanvraag (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    melding uuid NOT NULL,
    onderzoek uuid NOT NULL,
    inwoner uuid NOT NULL,
    wet text NOT NULL CHECK (wet IN ('WMO', 'JEUGDWET')),
    status text NOT NULL CHECK (status IN ('INGEDIEND', 'IN_BEHANDELING', 'OPGESCHORT', 'BESLIST', 'BUITEN_BEHANDELING', 'INGETROKKEN')),
    vorm text NOT NULL CHECK (vorm IN ('ONDERTEKEND_PLAN', 'ONDERTEKEND_VERSLAG', 'FORMULIER')),
    ondertekenaar uuid NOT NULL,
    producten text[] NOT NULL CHECK (cardinality(producten) > 0),
    submitted_on date NOT NULL,
    since date NOT NULL,
    ended_on date,
    behandelaar uuid,
    aanvulling jsonb,
    opschortingen jsonb NOT NULL,
    uitstel jsonb,
    ingebrekestelling jsonb,
    beschikking uuid,
    eindreden text,
    kernteam_aangeboden jsonb,
    termijnen jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    CHECK (status IN ('BESLIST', 'BUITEN_BEHANDELING', 'INGETROKKEN') = (ended_on IS NOT NULL)),
    CHECK ((status = 'BESLIST') = (beschikking IS NOT NULL)),
    CHECK (status IN ('BUITEN_BEHANDELING', 'INGETROKKEN') = (eindreden IS NOT NULL)),
    CHECK (status <> 'IN_BEHANDELING' OR behandelaar IS NOT NULL)
  );
  CREATE UNIQUE INDEX aanvraag_open ON aanvraag (gemeente, onderzoek) WHERE ended_on IS NULL;
  CREATE INDEX aanvraag_onderzoek ON aanvraag (gemeente, onderzoek, submitted_on);
  CREATE INDEX aanvraag_melding ON aanvraag (gemeente, melding, submitted_on);
  CREATE INDEX aanvraag_inwoner ON aanvraag (gemeente, inwoner, submitted_on DESC, id DESC);
  CREATE INDEX aanvraag_submitted ON aanvraag (gemeente, submitted_on DESC, id DESC);`;

const beschikkingen = `
  CREATE TABLE beschikking (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    melding uuid NOT NULL,
    inwoner uuid NOT NULL,
    onderzoek uuid,
    aanvraag uuid,
    soort text NOT NULL CHECK (soort IN ('TOEKENNING', 'SPOED', 'HERZIENING', 'BEZWAAR', 'INTREKKING')),
    wet text NOT NULL CHECK (wet IN ('WMO', 'JEUGDWET')),
    status text NOT NULL CHECK (status IN ('VASTGESTELD', 'BEKENDGEMAAKT', 'HERZIEN', 'INGETROKKEN', 'VERVALLEN')),
    decided_on date NOT NULL,
    decided_by text NOT NULL,
    mandaat jsonb NOT NULL,
    kernteam_aangeboden jsonb,
    voorziening uuid,
    bezwaar uuid,
    vervangt uuid,
    eindigt_op date,
    toelichting text,
    published_on date CHECK (published_on >= decided_on),
    published_by text,
    wijze text CHECK (wijze IN ('POST', 'UITGEREIKT', 'DIGITAAL')),
    bezwaar_tot date CHECK (bezwaar_tot > published_on),
    brief_hash text,
    termijnen jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    CHECK ((soort = 'TOEKENNING') = (aanvraag IS NOT NULL)),
    CHECK (soort IN ('HERZIENING', 'INTREKKING') = (voorziening IS NOT NULL)),
    CHECK ((soort = 'BEZWAAR') = (bezwaar IS NOT NULL)),
    CHECK (soort IN ('HERZIENING', 'BEZWAAR', 'INTREKKING') = (vervangt IS NOT NULL)),
    CHECK ((soort = 'INTREKKING') = (eindigt_op IS NOT NULL)),
    CHECK (CASE WHEN status IN ('VASTGESTELD', 'VERVALLEN') THEN num_nonnulls(published_on, published_by, wijze, bezwaar_tot, brief_hash) = 0
                ELSE num_nulls(published_on, published_by, wijze, bezwaar_tot, brief_hash) = 0 END)
  );
  CREATE UNIQUE INDEX beschikking_aanvraag ON beschikking (gemeente, aanvraag) WHERE aanvraag IS NOT NULL;
  CREATE UNIQUE INDEX beschikking_pending ON beschikking (gemeente, voorziening) WHERE status = 'VASTGESTELD' AND voorziening IS NOT NULL;
  CREATE UNIQUE INDEX beschikking_bezwaar ON beschikking (gemeente, bezwaar) WHERE bezwaar IS NOT NULL AND status <> 'VERVALLEN';
  CREATE UNIQUE INDEX beschikking_spoed ON beschikking (gemeente, onderzoek) WHERE soort = 'SPOED';
  CREATE INDEX beschikking_melding ON beschikking (gemeente, melding, decided_on);
  CREATE INDEX beschikking_inwoner ON beschikking (gemeente, inwoner, decided_on DESC, id DESC);
  CREATE INDEX beschikking_voorziening ON beschikking (gemeente, voorziening) WHERE voorziening IS NOT NULL;
  CREATE INDEX beschikking_decided ON beschikking (gemeente, decided_on DESC, id DESC);
  CREATE TABLE besluitonderdeel (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    beschikking uuid NOT NULL,
    place integer NOT NULL,
    product text NOT NULL,
    uitkomst text NOT NULL CHECK (uitkomst IN ('TOEGEKEND', 'GEDEELTELIJK', 'AFGEWEZEN')),
    grond text NOT NULL,
    motivering jsonb NOT NULL,
    leveringsvorm text CHECK (leveringsvorm IN ('ZIN', 'PGB')),
    since date,
    until date CHECK (since <= until),
    omvang text,
    bedrag bigint CHECK (bedrag >= 0),
    pgb jsonb,
    niet_toegekend text,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, beschikking) REFERENCES beschikking,
    UNIQUE (gemeente, beschikking, place),
    CHECK ((uitkomst = 'AFGEWEZEN') = (leveringsvorm IS NULL)),
    CHECK (num_nulls(leveringsvorm, since, until, omvang, bedrag) IN (0, 5)),
    CHECK ((uitkomst = 'GEDEELTELIJK') = (niet_toegekend IS NOT NULL)),
    CHECK (coalesce(leveringsvorm = 'PGB', false) = (pgb IS NOT NULL))
  );`;

// What was sent was sent: nobody changes a letter afterwards, by whatever mistake in the code.
const brieven = `
  CREATE TABLE brief (
    gemeente text NOT NULL,
    beschikking uuid NOT NULL,
    html text NOT NULL,
    sha256 text NOT NULL,
    PRIMARY KEY (gemeente, beschikking),
    FOREIGN KEY (gemeente, beschikking) REFERENCES beschikking
  );
  CREATE FUNCTION brief_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'A letter that was sent is not changed'; END $$;
  CREATE TRIGGER brief_stays BEFORE UPDATE OR DELETE ON brief FOR EACH ROW EXECUTE FUNCTION brief_stays();`;
