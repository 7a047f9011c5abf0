import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when a consent holds. */
export class ToestemmingTermijn2 implements MigrationInterface {
  readonly name: string = 'ToestemmingTermijn1764200000002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE toestemming ADD COLUMN geldig_tot date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE toestemming DROP COLUMN geldig_tot');
  }
}
