import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms of a melding: kept whole with it, and by day in the table of deadlines. One of before gets its terms when it next changes. */
export class Termijnen2 implements MigrationInterface {
  readonly name: string = 'Termijnen1700000000102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query("ALTER TABLE melding ADD COLUMN termijnen jsonb NOT NULL DEFAULT '[]'");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE melding DROP COLUMN termijnen');
  }
}
