import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a consent is about, where its purpose alone does not say it. */
export class ToestemmingBetreft4 implements MigrationInterface {
  readonly name: string = 'ToestemmingBetreft1700000000104';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE toestemming ADD COLUMN betreft uuid;
      DROP INDEX toestemming_one;
      CREATE UNIQUE INDEX toestemming_one ON toestemming (gemeente, inwoner, melding, doel, betreft) NULLS NOT DISTINCT
        WHERE status = 'GEGEVEN'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX toestemming_one;
      ALTER TABLE toestemming DROP COLUMN betreft;
      CREATE UNIQUE INDEX toestemming_one ON toestemming (gemeente, inwoner, melding, doel) WHERE status = 'GEGEVEN'`);
  }
}
