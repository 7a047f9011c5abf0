import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who is in a Behandelteam for a resident. */
export class Behandelteams7 implements MigrationInterface {
  readonly name: string = 'Behandelteams1700000000107';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE betrokkenheid DROP CONSTRAINT betrokkenheid_kind_check,
        ADD CONSTRAINT betrokkenheid_kind_check
          CHECK (kind IN ('TEAM', 'LOKET', 'CONSULENT', 'PERSON', 'AANBIEDER', 'BEHANDELAAR', 'VRIJWILLIGER', 'VRIJWILLIGERSORGANISATIE'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DELETE FROM betrokkenheid WHERE kind = 'BEHANDELAAR';
      ALTER TABLE betrokkenheid DROP CONSTRAINT betrokkenheid_kind_check,
        ADD CONSTRAINT betrokkenheid_kind_check
          CHECK (kind IN ('TEAM', 'LOKET', 'CONSULENT', 'PERSON', 'AANBIEDER', 'VRIJWILLIGER', 'VRIJWILLIGERSORGANISATIE'))`);
  }
}
