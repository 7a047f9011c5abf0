import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers of the kernteam, referrals, joined meldingen, who offers cliëntondersteuning, and consents. */
export class SamenMetLoket3 implements MigrationInterface {
  readonly name: string = 'SamenMetLoket1700000000103';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(meldingen);
    await runner.query(toestemmingen);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE toestemming');
    await runner.query(`
      ALTER TABLE melding DROP CONSTRAINT melding_check,
        ADD CONSTRAINT melding_check CHECK ((ended_on IS NOT NULL) = (status IN ('AFGEHANDELD_IN_POORT', 'AFGESLOTEN', 'INGETROKKEN'))),
        DROP COLUMN clientondersteuning_organisatie, DROP COLUMN aanbiedingen, DROP COLUMN verwezen_door, DROP COLUMN merged_into`);
  }
}

const meldingen = `
  ALTER TABLE melding
    ADD COLUMN aanbiedingen jsonb NOT NULL DEFAULT '[]',
    ADD COLUMN verwezen_door text,
    ADD COLUMN clientondersteuning_organisatie text,
    ADD CONSTRAINT melding_clientondersteuning CHECK (clientondersteuning_organisatie IS NULL OR clientondersteuning_gewezen_op IS NOT NULL),
    ADD COLUMN merged_into uuid,
    ADD FOREIGN KEY (gemeente, merged_into) REFERENCES melding (gemeente, id),
    DROP CONSTRAINT melding_check,
    ADD CONSTRAINT melding_check CHECK (
      (ended_on IS NOT NULL) = (status IN ('AFGEHANDELD_IN_POORT', 'AFGESLOTEN', 'INGETROKKEN', 'SAMENGEVOEGD'))
      AND (merged_into IS NOT NULL) = (status = 'SAMENGEVOEGD'));
  ALTER TABLE melding ALTER COLUMN aanbiedingen DROP DEFAULT;
  COMMENT ON COLUMN melding.merged_into IS 'The melding that goes on now: it moves along when that is joined to a third';
  CREATE INDEX melding_merged ON melding (gemeente, merged_into) WHERE merged_into IS NOT NULL;
  CREATE INDEX melding_verwezen ON melding (gemeente, verwezen_door, occurred_on, recorded_at, id) WHERE verwezen_door IS NOT NULL;`;

const toestemmingen = `
  CREATE TABLE toestemming (
    gemeente text NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    inwoner uuid NOT NULL,
    melding uuid NOT NULL,
    doel text NOT NULL,
    status text NOT NULL CHECK (status IN ('GEGEVEN', 'INGETROKKEN')),
    vertegenwoordiger uuid,
    gegeven_op date NOT NULL,
    ingetrokken_op date,
    vastgelegd_door text NOT NULL,
    recorded_at timestamptz(3) NOT NULL,
    PRIMARY KEY (gemeente, id),
    FOREIGN KEY (gemeente, inwoner) REFERENCES inwoner (gemeente, id),
    FOREIGN KEY (gemeente, melding) REFERENCES melding (gemeente, id),
    FOREIGN KEY (gemeente, vertegenwoordiger) REFERENCES inwoner (gemeente, id),
    CHECK ((ingetrokken_op IS NOT NULL) = (status = 'INGETROKKEN'))
  );
  COMMENT ON COLUMN toestemming.vastgelegd_door IS 'Who recorded it: that it was given must be shown (AVG art. 7 lid 1)';
  CREATE UNIQUE INDEX toestemming_one ON toestemming (gemeente, inwoner, melding, doel) WHERE status = 'GEGEVEN';
  CREATE INDEX toestemming_inwoner ON toestemming (gemeente, inwoner);`;
