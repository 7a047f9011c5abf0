import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a consent holds, and of two who consent the first. One that is over stands in the way of no other. */
export class ToestemmingTermijn8 implements MigrationInterface {
  readonly name: string = 'ToestemmingTermijn1700000000108';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE toestemming
        ADD COLUMN geldig_tot date,
        ADD COLUMN eerste_op date,
        ADD COLUMN eerste_vastgelegd_door text,
        DROP CONSTRAINT toestemming_status_check,
        ADD CONSTRAINT toestemming_status_check CHECK (status IN ('WACHT_OP_TWEEDE', 'GEGEVEN', 'INGETROKKEN')),
        ADD CONSTRAINT toestemming_geldig CHECK (geldig_tot IS NULL OR gegeven_op <= geldig_tot),
        ADD CONSTRAINT toestemming_eerste CHECK (
          (eerste_op IS NULL) = (eerste_vastgelegd_door IS NULL) AND (status <> 'WACHT_OP_TWEEDE' OR eerste_op IS NULL));
      DROP INDEX toestemming_one;
      CREATE UNIQUE INDEX toestemming_one ON toestemming (gemeente, inwoner, melding, doel, betreft, geldig_tot) NULLS NOT DISTINCT
        WHERE status <> 'INGETROKKEN'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM toestemming WHERE status = 'WACHT_OP_TWEEDE';
      DROP INDEX toestemming_one;
      ALTER TABLE toestemming DROP CONSTRAINT toestemming_status_check, DROP COLUMN geldig_tot, DROP COLUMN eerste_op,
        DROP COLUMN eerste_vastgelegd_door, ADD CONSTRAINT toestemming_status_check CHECK (status IN ('GEGEVEN', 'INGETROKKEN'));
      CREATE UNIQUE INDEX toestemming_one ON toestemming (gemeente, inwoner, melding, doel, betreft) NULLS NOT DISTINCT
        WHERE status = 'GEGEVEN'`);
  }
}
