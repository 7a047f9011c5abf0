import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Consents to look for a volunteer are found by their question. */
export class ToestemmingZoeken3 implements MigrationInterface {
  readonly name: string = 'ToestemmingZoeken1764200000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX toestemming_melding ON toestemming (gemeente, melding) WHERE betreft IS NULL');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX toestemming_melding');
  }
}
