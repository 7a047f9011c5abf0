import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tables of the kernteams. Keys and indexes start with the gemeente: rows of two municipalities never meet. */
export class KernteamsTables1 implements MigrationInterface {
  readonly name: string = 'KernteamsTables1764000000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(people);
    await runner.query(casussen);
    await runner.query(projections);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE overlijden, betrokkenheid, casus, aansluiting, professional');
  }
}

const people = `
  CREATE TABLE professional (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    naam text NOT NULL,
    PRIMARY KEY (gemeente, id)
  );
  CREATE TABLE aansluiting (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    professional uuid NOT NULL,
    kernteam text,
    organisatie text NOT NULL,
    functie text NOT NULL,
    since date NOT NULL,
    until date CHECK (since <= until),
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, professional) REFERENCES professional
  );
  COMMENT ON COLUMN aansluiting.kernteam IS 'Null for a place at the loket';
  CREATE INDEX aansluiting_professional ON aansluiting (gemeente, professional, since DESC);
  CREATE INDEX aansluiting_kernteam ON aansluiting (gemeente, kernteam, since);`;

// One row is one aggregate: what a team gathers has no life outside its casus, so it is stored within it.
const casussen = `
  CREATE TABLE casus (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    melding uuid NOT NULL,
    traject uuid NOT NULL,
    hop integer NOT NULL CHECK (hop >= 1),
    inwoner uuid,
    kernteam text NOT NULL,
    betreft_jeugdige boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('AANGEBODEN', 'OPGEPAKT', 'AFGESLOTEN', 'GEWEIGERD', 'TERUGGEGEVEN')),
    offered_on date NOT NULL,
    since date NOT NULL,
    accepted_on date,
    ended_on date,
    regievoerder uuid,
    medewerkers uuid[] NOT NULL,
    leefgebieden text[] NOT NULL,
    zrm jsonb NOT NULL,
    activiteiten jsonb NOT NULL,
    huisbezoeken jsonb NOT NULL,
    vragen jsonb NOT NULL,
    consulenten text[] NOT NULL,
    weigerreden text,
    teruggave_reden text,
    oplossing text,
    PRIMARY KEY (gemeente, id),
    CONSTRAINT casus_hop UNIQUE (gemeente, traject, hop),
    CHECK ((status = 'GEWEIGERD') = (weigerreden IS NOT NULL)),
    CHECK ((status = 'AFGESLOTEN') = (oplossing IS NOT NULL)),
    CHECK (status IN ('AANGEBODEN', 'OPGEPAKT') = (ended_on IS NULL)),
    CHECK ((accepted_on IS NULL) = (regievoerder IS NULL)),
    CHECK (CASE WHEN status IN ('OPGEPAKT', 'AFGESLOTEN') THEN accepted_on IS NOT NULL
                WHEN status IN ('AANGEBODEN', 'GEWEIGERD') THEN accepted_on IS NULL ELSE true END)
  );
  COMMENT ON COLUMN casus.consulenten IS 'Kinds of consulent that were asked or join a visit';
  CREATE INDEX casus_offered ON casus (gemeente, offered_on DESC, id DESC);
  CREATE INDEX casus_kernteam ON casus (gemeente, kernteam, offered_on DESC, id DESC);
  CREATE INDEX casus_open ON casus (gemeente, kernteam, offered_on DESC, id DESC) WHERE ended_on IS NULL;
  CREATE INDEX casus_consulted ON casus (gemeente, offered_on DESC, id DESC) WHERE cardinality(consulenten) > 0;
  CREATE INDEX casus_inwoner ON casus (gemeente, inwoner, offered_on DESC, id DESC);
  CREATE INDEX casus_melding ON casus (gemeente, melding, offered_on);`;

const projections = `
  CREATE TABLE betrokkenheid (
    gemeente text NOT NULL,
    inwoner uuid NOT NULL,
    kind text NOT NULL CHECK (kind = 'PERSON'),
    holder uuid NOT NULL,
    ground text NOT NULL,
    since date NOT NULL,
    PRIMARY KEY (gemeente, inwoner, kind, holder, ground)
  );
  CREATE INDEX betrokkenheid_holder ON betrokkenheid (gemeente, holder);
  CREATE TABLE overlijden (
    gemeente text NOT NULL,
    inwoner uuid NOT NULL,
    occurred_on date NOT NULL,
    PRIMARY KEY (gemeente, inwoner)
  );`;
