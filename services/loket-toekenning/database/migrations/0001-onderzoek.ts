import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Onderzoek, and what is known of others. Keys and indexes start with the gemeente: rows of two municipalities never meet. */
export class Onderzoek1 implements MigrationInterface {
  readonly name: string = 'Onderzoek1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(onderzoeken);
    await runner.query(voorwerk);
    await runner.query(projections);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE samenvoeging, bezoek_elders, melding_termijn, casus_hold, overlijden, betrokkenheid, aansluiting, voorwerk_aanbod, voorwerk_kopie, onderzoek',
    );
  }
}

// One row is one aggregate: what is gathered has no life outside its onderzoek, so it is stored within it.
const onderzoeken = `
  CREATE TABLE onderzoek (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    melding uuid NOT NULL,
    traject uuid,
    hop integer CHECK (hop >= 1),
    voorziening uuid,
    inwoner uuid,
    betreft_jeugdige boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('AANGEBODEN', 'OPEN', 'AFGEROND', 'AFGEBROKEN')),
    offered_on date NOT NULL,
    since date NOT NULL,
    ended_on date,
    dossier jsonb,
    oplossing text,
    kernteam_aangeboden jsonb,
    reden text,
    PRIMARY KEY (gemeente, id),
    CHECK ((traject IS NULL) = (hop IS NULL)),
    CHECK ((traject IS NULL) = (voorziening IS NOT NULL)),
    CHECK (status IN ('AFGEROND', 'AFGEBROKEN') = (ended_on IS NOT NULL)),
    CHECK (status NOT IN ('OPEN', 'AFGEROND') OR dossier IS NOT NULL),
    CHECK (status <> 'AANGEBODEN' OR dossier IS NULL),
    CHECK ((status = 'AFGEROND') = (oplossing IS NOT NULL))
  );
  CREATE UNIQUE INDEX onderzoek_hop ON onderzoek (gemeente, traject, hop) WHERE traject IS NOT NULL;
  CREATE UNIQUE INDEX onderzoek_heronderzoek ON onderzoek (gemeente, voorziening) WHERE voorziening IS NOT NULL AND ended_on IS NULL;
  CREATE INDEX onderzoek_melding ON onderzoek (gemeente, melding, offered_on);
  CREATE INDEX onderzoek_inwoner ON onderzoek (gemeente, inwoner, offered_on DESC, id DESC);
  CREATE INDEX onderzoek_offered ON onderzoek (gemeente, offered_on DESC, id DESC);
  CREATE INDEX onderzoek_open ON onderzoek (gemeente, offered_on DESC, id DESC) WHERE ended_on IS NULL;
  CREATE INDEX onderzoek_voorziening ON onderzoek (gemeente, voorziening, offered_on) WHERE voorziening IS NOT NULL;
  CREATE INDEX onderzoek_voorwerk ON onderzoek ((dossier #>> '{voorwerk,voorwerk}')) WHERE dossier #>> '{voorwerk,voorwerk}' IS NOT NULL;`;

// A copy is of one version and never changes; the offer says which version is the newest.
const voorwerk = `
  CREATE TABLE voorwerk_kopie (
    gemeente text NOT NULL,
    voorwerk uuid NOT NULL,
    voorwerk_version integer NOT NULL,
    hash text NOT NULL,
    inhoud text NOT NULL,
    PRIMARY KEY (gemeente, voorwerk, voorwerk_version)
  );
  CREATE TABLE voorwerk_aanbod (
    gemeente text NOT NULL,
    voorwerk uuid NOT NULL,
    melding uuid NOT NULL,
    kernteam text NOT NULL,
    voorwerk_version integer NOT NULL,
    offered_on date NOT NULL,
    PRIMARY KEY (gemeente, voorwerk)
  );
  CREATE INDEX voorwerk_aanbod_melding ON voorwerk_aanbod (gemeente, melding);
  CREATE INDEX voorwerk_aanbod_kernteam ON voorwerk_aanbod (gemeente, kernteam, melding);`;

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
    kernteam text NOT NULL,
    since date NOT NULL,
    until date,
    PRIMARY KEY (gemeente, casus)
  );
  CREATE INDEX casus_hold_kernteam ON casus_hold (gemeente, kernteam, melding) WHERE until IS NULL;
  CREATE TABLE melding_termijn (
    gemeente text NOT NULL,
    melding uuid NOT NULL,
    code text NOT NULL,
    started_on date NOT NULL,
    due_on date NOT NULL,
    status text NOT NULL,
    done_on date,
    PRIMARY KEY (gemeente, melding, code)
  );
  CREATE TABLE bezoek_elders (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    melding uuid NOT NULL,
    kernteam text NOT NULL,
    planned_on date NOT NULL,
    samen_met text,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX bezoek_elders_melding ON bezoek_elders (gemeente, melding, planned_on);
  CREATE TABLE samenvoeging (
    gemeente text NOT NULL,
    melding uuid NOT NULL,
    goes_on_as uuid NOT NULL,
    PRIMARY KEY (gemeente, melding)
  );
  CREATE INDEX samenvoeging_goes_on_as ON samenvoeging (gemeente, goes_on_as);`;
