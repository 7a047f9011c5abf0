import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Referrals, toewijzingen, and what is known of others. Keys and indexes start with the gemeente: rows of two municipalities never meet. */
export class Referrals2 implements MigrationInterface {
  readonly name: string = 'Referrals1764100000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(referrals);
    await runner.query(toewijzingen);
    await runner.query(worklist);
    await runner.query(projections);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP VIEW referral_termijn, referral_inbox;
       DROP TABLE samenvoeging, melding_inwoner, casus_hold, overlijden, betrokkenheid, bekende_inwoner, aansluiting, toewijzing, referral`,
    );
  }
}

// The provider that has it stands with it as `organisatie`: a provider sees what it has, and nothing that it declined.
const referrals = `
  CREATE TABLE referral (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    inwoner uuid NOT NULL,
    melding uuid,
    casus uuid,
    kernteam text,
    behandelteam uuid,
    wettelijk boolean NOT NULL,
    product text NOT NULL,
    requested_on date NOT NULL,
    gevraagd_door text,
    gevraagd_als text,
    voorgesteld_door text NOT NULL CHECK (voorgesteld_door IN ('INWONER', 'KERNTEAM', 'LOKET', 'AANBIEDER', 'VERWIJZER')),
    samen_met_team boolean NOT NULL,
    verwijsreden text,
    toelichting text,
    hulpvraag text,
    status text NOT NULL CHECK (status IN ('GEVRAAGD', 'GEWEIGERD', 'VERZONDEN', 'GEACCEPTEERD', 'WACHTEND', 'GESTART', 'GEPAUZEERD',
      'GESTOPT', 'AFGEWEZEN', 'INGETROKKEN', 'VERLOPEN')),
    since date NOT NULL,
    contract uuid,
    provider uuid,
    organisatie text,
    eigen_organisatie boolean NOT NULL,
    pogingen jsonb NOT NULL,
    geldig_tot date NOT NULL,
    verwachte_start date,
    started_on date,
    stopped_on date,
    voortgang jsonb NOT NULL,
    pauzes jsonb NOT NULL,
    resultaat text,
    resultaat_tekst text,
    eindreden text,
    uithuisplaatsing_voorkomen_op date,
    termijnen jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    CHECK (num_nulls(contract, provider, organisatie) IN (0, 3)),
    CHECK (status NOT IN ('GEVRAAGD', 'GEWEIGERD', 'AFGEWEZEN') OR contract IS NULL),
    CHECK (status NOT IN ('VERZONDEN', 'GEACCEPTEERD', 'WACHTEND', 'GESTART', 'GEPAUZEERD', 'GESTOPT') OR contract IS NOT NULL),
    CHECK (status NOT IN ('GEACCEPTEERD', 'WACHTEND', 'GESTART', 'GEPAUZEERD', 'GESTOPT') OR verwachte_start IS NOT NULL),
    CHECK (status IN ('GESTART', 'GEPAUZEERD', 'GESTOPT') = (started_on IS NOT NULL)),
    CHECK ((status = 'GESTOPT') = (stopped_on IS NOT NULL AND resultaat IS NOT NULL)),
    CHECK (started_on <= stopped_on)
  );
  CREATE INDEX referral_pending ON referral (gemeente, inwoner, product)
    WHERE status IN ('GEVRAAGD', 'VERZONDEN', 'AFGEWEZEN', 'GEACCEPTEERD', 'WACHTEND');
  CREATE INDEX referral_inwoner ON referral (gemeente, inwoner, requested_on DESC, id DESC);
  CREATE INDEX referral_requested ON referral (gemeente, requested_on DESC, id DESC);
  CREATE INDEX referral_melding ON referral (gemeente, melding, requested_on) WHERE melding IS NOT NULL;
  CREATE INDEX referral_casus ON referral (gemeente, casus, requested_on) WHERE casus IS NOT NULL;
  CREATE INDEX referral_kernteam ON referral (gemeente, kernteam, requested_on DESC, id DESC) WHERE kernteam IS NOT NULL;
  CREATE INDEX referral_behandelteam ON referral (gemeente, behandelteam, requested_on) WHERE behandelteam IS NOT NULL;
  CREATE INDEX referral_organisatie ON referral (gemeente, organisatie, requested_on DESC, id DESC) WHERE organisatie IS NOT NULL;
  CREATE INDEX referral_voorkomen ON referral (gemeente, uithuisplaatsing_voorkomen_op) WHERE uithuisplaatsing_voorkomen_op IS NOT NULL;
  CREATE INDEX referral_started ON referral (gemeente, started_on) WHERE started_on IS NOT NULL;`;

// Exactly one ground, with what belongs to it and nothing else.
const toewijzingen = `
  CREATE TABLE toewijzing (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    referral uuid NOT NULL,
    inwoner uuid NOT NULL,
    melding uuid,
    product text NOT NULL,
    grond text NOT NULL CHECK (grond IN ('BESCHIKKING', 'WETTELIJKE_VERWIJZING', 'GI_BEPALING', 'RECHTER', 'SPOED')),
    beschikking uuid,
    onderdeel uuid,
    voorziening uuid,
    verwijzer text CHECK (verwijzer IN ('HUISARTS', 'JEUGDARTS', 'MEDISCH_SPECIALIST')),
    praktijk text CHECK (praktijk ~ '^[0-9]{8}$'),
    instelling text,
    zaak text,
    made_on date NOT NULL,
    status text NOT NULL CHECK (status IN ('ACTIEF', 'BEEINDIGD')),
    since date NOT NULL,
    until date CHECK (since <= until),
    omvang text,
    bedrag bigint CHECK (bedrag >= 0),
    voorziening_version integer,
    copied_on date,
    hash text,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, referral) REFERENCES referral,
    UNIQUE (gemeente, referral),
    CHECK (num_nulls(beschikking, onderdeel, voorziening) = CASE WHEN grond IN ('BESCHIKKING', 'SPOED') THEN 0 ELSE 3 END),
    CHECK (num_nulls(verwijzer, praktijk) = CASE WHEN grond = 'WETTELIJKE_VERWIJZING' THEN 0 ELSE 2 END),
    CHECK ((grond = 'GI_BEPALING') = (instelling IS NOT NULL)),
    CHECK ((grond = 'RECHTER') = (zaak IS NOT NULL)),
    CHECK (num_nulls(voorziening_version, copied_on, hash) IN (0, 3)),
    CHECK (status <> 'BEEINDIGD' OR until IS NOT NULL)
  );
  CREATE UNIQUE INDEX toewijzing_active ON toewijzing (gemeente, voorziening) WHERE voorziening IS NOT NULL AND status = 'ACTIEF';
  CREATE INDEX toewijzing_voorziening ON toewijzing (gemeente, voorziening) WHERE voorziening IS NOT NULL;
  CREATE INDEX toewijzing_onderdeel ON toewijzing (gemeente, onderdeel) WHERE onderdeel IS NOT NULL;
  CREATE INDEX toewijzing_wettelijk ON toewijzing (gemeente, made_on) WHERE grond = 'WETTELIJKE_VERWIJZING';`;

// What somebody must still do; the validity of a referral asks nothing of anyone.
const worklist = `
  CREATE VIEW referral_termijn AS
    SELECT d.gemeente, d.due_on, d.aggregate_id, d.code, d.status, d.open, q.inwoner, q.melding, q.kernteam, q.organisatie,
      q.behandelteam
    FROM deadline d JOIN referral q ON q.gemeente = d.gemeente AND q.id = d.aggregate_id
    WHERE d.open AND d.aggregate = 'referral' AND d.code <> 'verwijzing-geldig';
  CREATE VIEW referral_inbox AS
    SELECT q.*, d.due_on FROM referral q JOIN LATERAL (
      SELECT min(d.due_on) AS due_on FROM deadline d
      WHERE d.gemeente = q.gemeente AND d.aggregate_id = q.id AND d.open AND d.code <> 'verwijzing-geldig'
    ) d ON d.due_on IS NOT NULL
    WHERE q.status NOT IN ('GEWEIGERD', 'GESTOPT', 'INGETROKKEN', 'VERLOPEN');`;

const projections = `
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
  CREATE INDEX aansluiting_professional ON aansluiting (gemeente, professional);
  CREATE TABLE bekende_inwoner (
    gemeente text NOT NULL,
    inwoner uuid NOT NULL,
    PRIMARY KEY (gemeente, inwoner)
  );
  CREATE TABLE betrokkenheid (
    gemeente text NOT NULL,
    inwoner uuid NOT NULL,
    holder uuid NOT NULL,
    ground text NOT NULL,
    since date NOT NULL,
    until date,
    PRIMARY KEY (gemeente, inwoner, holder, ground)
  );
  CREATE INDEX betrokkenheid_holder ON betrokkenheid (gemeente, holder);
  CREATE TABLE overlijden (
    gemeente text NOT NULL,
    inwoner uuid NOT NULL,
    occurred_on date NOT NULL,
    PRIMARY KEY (gemeente, inwoner)
  );
  CREATE TABLE casus_hold (
    gemeente text NOT NULL,
    casus uuid NOT NULL,
    melding uuid NOT NULL,
    inwoner uuid,
    kernteam text NOT NULL,
    since date,
    until date,
    PRIMARY KEY (gemeente, casus)
  );
  CREATE INDEX casus_hold_kernteam ON casus_hold (gemeente, kernteam, melding) WHERE since IS NOT NULL AND until IS NULL;
  CREATE INDEX casus_hold_inwoner ON casus_hold (gemeente, inwoner);
  CREATE TABLE melding_inwoner (
    gemeente text NOT NULL,
    melding uuid NOT NULL,
    inwoner uuid NOT NULL,
    PRIMARY KEY (gemeente, melding)
  );
  CREATE TABLE samenvoeging (
    gemeente text NOT NULL,
    melding uuid NOT NULL,
    goes_on_as uuid NOT NULL,
    PRIMARY KEY (gemeente, melding)
  );
  CREATE INDEX samenvoeging_goes_on_as ON samenvoeging (gemeente, goes_on_as);`;
