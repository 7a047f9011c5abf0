import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For which casus it was asked: a team whose casus ended sees what it asked itself. */
export class HulpEldersCasus5 implements MigrationInterface {
  readonly name: string = 'HulpEldersCasus1764200000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hulp_elders ADD COLUMN casus uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE hulp_elders DROP COLUMN casus');
  }
}
