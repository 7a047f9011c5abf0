import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plan and voorwerk, casusbesprekingen, volunteers at a visit with the consent for it, the loket's conversations, and the end of a representation. */
export class KernteamsTables2 implements MigrationInterface {
  readonly name: string = 'KernteamsTables1764200000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(casussen);
    await runner.query(voorwerk);
    await runner.query(casusbespreking);
    await runner.query(projections);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bezoek_loket, toestemming, casusbespreking, voorwerk');
    await runner.query('ALTER TABLE betrokkenheid DROP COLUMN until');
    await runner.query('ALTER TABLE casus DROP COLUMN plan, DROP COLUMN individual_need_on, DROP COLUMN vrijwilligers');
  }
}

const casussen = `
  ALTER TABLE casus
    ADD COLUMN plan jsonb,
    ADD COLUMN individual_need_on date,
    ADD COLUMN vrijwilligers uuid[] NOT NULL DEFAULT '{}',
    ADD CHECK (accepted_on IS NOT NULL OR (plan IS NULL AND individual_need_on IS NULL));
  COMMENT ON COLUMN casus.vrijwilligers IS 'Who are to join a planned visit as volunteers';
  CREATE INDEX casus_vrijwilliger ON casus (gemeente, offered_on DESC, id DESC) WHERE ended_on IS NULL AND cardinality(vrijwilligers) > 0;
  CREATE INDEX casus_accepted ON casus (gemeente, accepted_on);`;

// Versions are never changed: one is added, or what the loket answered to one.
const voorwerk = `
  CREATE TABLE voorwerk (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    casus uuid NOT NULL,
    melding uuid NOT NULL,
    inwoner uuid,
    kernteam text NOT NULL,
    status text NOT NULL CHECK (status IN ('CONCEPT', 'AANGEBODEN', 'OVERGENOMEN', 'TERUGGEGEVEN')),
    since date NOT NULL,
    versies jsonb NOT NULL,
    PRIMARY KEY (gemeente, id),
    CONSTRAINT voorwerk_casus UNIQUE (gemeente, casus),
    FOREIGN KEY (gemeente, casus) REFERENCES casus,
    CHECK ((status = 'CONCEPT') = (versies = '[]'::jsonb))
  );`;

const casusbespreking = `
  CREATE TABLE casusbespreking (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    kernteam text NOT NULL,
    status text NOT NULL CHECK (status IN ('GEPLAND', 'GEHOUDEN')),
    scheduled_on date NOT NULL,
    planned_on date NOT NULL,
    held_on date CHECK ((status = 'GEHOUDEN') = (held_on IS NOT NULL)),
    consulent uuid,
    deelnemers uuid[] NOT NULL,
    agenda jsonb NOT NULL,
    besluiten jsonb NOT NULL,
    casussen uuid[] NOT NULL,
    PRIMARY KEY (gemeente, id)
  );
  COMMENT ON COLUMN casusbespreking.casussen IS 'On the agenda';
  CREATE INDEX casusbespreking_kernteam ON casusbespreking (gemeente, kernteam, planned_on DESC, id DESC);
  CREATE INDEX casusbespreking_consulent ON casusbespreking (gemeente, consulent, planned_on DESC, id DESC) WHERE consulent IS NOT NULL;
  CREATE INDEX casusbespreking_casussen ON casusbespreking USING gin (casussen);`;

const projections = `
  ALTER TABLE betrokkenheid ADD COLUMN until date;
  CREATE TABLE toestemming (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    inwoner uuid NOT NULL,
    melding uuid NOT NULL,
    doel text NOT NULL,
    given_on date,
    withdrawn_on date,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX toestemming_melding ON toestemming (gemeente, melding);
  CREATE TABLE bezoek_loket (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    melding uuid NOT NULL,
    planned_on date NOT NULL,
    kernteam text,
    PRIMARY KEY (gemeente, id)
  );
  CREATE INDEX bezoek_loket_melding ON bezoek_loket (gemeente, melding, planned_on);`;
