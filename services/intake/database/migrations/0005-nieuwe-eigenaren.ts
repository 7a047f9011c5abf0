import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Providers and volunteers who are involved with a resident. */
export class NieuweEigenaren5 implements MigrationInterface {
  readonly name: string = 'NieuweEigenaren1700000000105';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE betrokkenheid DROP CONSTRAINT betrokkenheid_kind_check,
        ADD CONSTRAINT betrokkenheid_kind_check
          CHECK (kind IN ('TEAM', 'LOKET', 'CONSULENT', 'PERSON', 'AANBIEDER', 'VRIJWILLIGER', 'VRIJWILLIGERSORGANISATIE'));
      CREATE INDEX betrokkenheid_inwoner ON betrokkenheid (gemeente, inwoner, kind) WHERE until IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX betrokkenheid_inwoner;
      DELETE FROM betrokkenheid WHERE kind IN ('AANBIEDER', 'VRIJWILLIGER', 'VRIJWILLIGERSORGANISATIE');
      ALTER TABLE betrokkenheid DROP CONSTRAINT betrokkenheid_kind_check,
        ADD CONSTRAINT betrokkenheid_kind_check CHECK (kind IN ('TEAM', 'LOKET', 'CONSULENT', 'PERSON'))`);
  }
}
