import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Residents, meldingen with their trajecten, and who is involved with whom. Every key and index begins with the gemeente. */
export class IntakeTables1 implements MigrationInterface {
  readonly name: string = 'IntakeTables1700000000101';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(inwoners);
    await runner.query(meldingen);
    await runner.query(trajecten);
    await runner.query(projections);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE aansluiting, overlijden, betrokkenheid, traject_hop, traject, melding_betrokkene, melding, inwoner_bsn, inwoner',
    );
  }
}

const inwoners = `
  CREATE TABLE inwoner (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    naam text NOT NULL,
    geboortedatum date,
    kern text,
    overleden_op date,
    vertrokken_op date,
    vertegenwoordigers jsonb NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    PRIMARY KEY (gemeente, id)
  );
  CREATE TABLE inwoner_bsn (
    gemeente text NOT NULL,
    bsn text NOT NULL CHECK (bsn ~ '^[0-9]{9}$'),
    inwoner uuid NOT NULL,
    PRIMARY KEY (gemeente, bsn),
    UNIQUE (gemeente, inwoner),
    FOREIGN KEY (gemeente, inwoner) REFERENCES inwoner (gemeente, id)
  );
  COMMENT ON TABLE inwoner_bsn IS 'Apart from the person, so that no other read of her can carry it; a right of its own';`;

const meldingen = `
  CREATE TABLE melding (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    status text NOT NULL,
    soort text NOT NULL,
    kanaal text NOT NULL,
    poort text NOT NULL,
    soort_melder text NOT NULL,
    kern text,
    complex boolean NOT NULL,
    betreft_jeugdige boolean NOT NULL,
    omschrijving text,
    occurred_on date NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    ontvangst_bevestigd_op date,
    clientondersteuning_gewezen_op date,
    persoonlijk_plan_ontvangen_op date,
    identiteit jsonb,
    vraagverhelderaars jsonb NOT NULL,
    bevindingen jsonb NOT NULL,
    heropeningen jsonb NOT NULL,
    ended_on date,
    uitkomst text,
    toelichting text,
    primary_inwoner uuid,
    first_kernteam text,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, primary_inwoner) REFERENCES inwoner (gemeente, id),
    CHECK ((ended_on IS NOT NULL) = (status IN ('AFGEHANDELD_IN_POORT', 'AFGESLOTEN', 'INGETROKKEN')))
  );
  COMMENT ON COLUMN melding.toelichting IS 'Of how it ended: of the handling in the poort, or why it was withdrawn';
  COMMENT ON COLUMN melding.first_kernteam IS 'The team that got it first, whoever has it now: what figures count';
  CREATE INDEX melding_newest ON melding (gemeente, occurred_on, recorded_at, id);
  CREATE INDEX melding_open ON melding (gemeente, occurred_on, recorded_at, id) WHERE ended_on IS NULL;
  CREATE INDEX melding_of_inwoner ON melding (gemeente, primary_inwoner);
  CREATE TABLE melding_betrokkene (
    gemeente text NOT NULL,
    melding uuid NOT NULL,
    inwoner uuid NOT NULL,
    place integer NOT NULL,
    rol text NOT NULL,
    primair boolean NOT NULL,
    PRIMARY KEY (gemeente, melding, inwoner),
    FOREIGN KEY (gemeente, melding) REFERENCES melding (gemeente, id),
    FOREIGN KEY (gemeente, inwoner) REFERENCES inwoner (gemeente, id)
  );
  CREATE UNIQUE INDEX melding_one_primary ON melding_betrokkene (gemeente, melding) WHERE primair;
  CREATE INDEX melding_betrokkene_inwoner ON melding_betrokkene (gemeente, inwoner);`;

const trajecten = `
  CREATE TABLE traject (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    melding uuid NOT NULL,
    place integer NOT NULL,
    status text NOT NULL,
    soort text NOT NULL,
    ended_on date,
    oplossing text,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, melding) REFERENCES melding (gemeente, id),
    CHECK ((ended_on IS NULL) = (status IN ('AANGEBODEN', 'OPGEPAKT')))
  );
  COMMENT ON COLUMN traject.soort IS 'Kind of receiver of the last hop';
  CREATE INDEX traject_melding ON traject (gemeente, melding);
  CREATE UNIQUE INDEX traject_one_open ON traject (gemeente, melding, soort) WHERE ended_on IS NULL;
  CREATE TABLE traject_hop (
    gemeente text NOT NULL,
    traject uuid NOT NULL,
    number integer NOT NULL,
    melding uuid NOT NULL,
    place integer NOT NULL,
    soort text NOT NULL,
    kernteam text,
    moment text NOT NULL,
    reden text,
    afwijkreden text,
    opened_on date NOT NULL,
    PRIMARY KEY (gemeente, traject, number),
    UNIQUE (gemeente, melding, place),
    FOREIGN KEY (gemeente, traject) REFERENCES traject (gemeente, id),
    CHECK ((kernteam IS NOT NULL) = (soort = 'KERNTEAM'))
  );`;

const projections = `
  CREATE TABLE betrokkenheid (
    gemeente text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('TEAM', 'LOKET', 'CONSULENT', 'PERSON')),
    holder text NOT NULL,
    ground text NOT NULL,
    ref text NOT NULL,
    melding uuid,
    inwoner uuid,
    since date NOT NULL,
    until date,
    PRIMARY KEY (gemeente, kind, ref, holder, ground)
  );
  CREATE INDEX betrokkenheid_melding ON betrokkenheid (gemeente, melding) WHERE until IS NULL;
  CREATE INDEX betrokkenheid_holder ON betrokkenheid (gemeente, holder, kind);
  CREATE TABLE overlijden (
    gemeente text NOT NULL,
    inwoner uuid NOT NULL,
    occurred_on date NOT NULL,
    PRIMARY KEY (gemeente, inwoner)
  );
  CREATE TABLE aansluiting (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    professional text NOT NULL,
    kernteam text,
    functie text NOT NULL,
    since date NOT NULL,
    until date,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX aansluiting_professional ON aansluiting (gemeente, professional);`;
