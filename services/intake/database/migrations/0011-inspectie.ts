import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Inspections of a toezichthouder: whose dossiers, and from when to when. */
export class Inspectie11 implements MigrationInterface {
  readonly name: string = 'Inspectie1700000000111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE inspectie (
        gemeente text NOT NULL,
        id uuid NOT NULL,
        version integer NOT NULL,
        referentie text NOT NULL,
        toezichthouder uuid NOT NULL,
        van date NOT NULL,
        tot date NOT NULL,
        dossiers uuid[] NOT NULL,
        gesloten_op date,
        ingesteld_door text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        PRIMARY KEY (gemeente, id),
        CHECK (van <= tot),
        CHECK (ingesteld_door <> toezichthouder::text)
      );
      CREATE INDEX inspectie_of_gemeente ON inspectie (gemeente, recorded_at, id);
      CREATE INDEX inspectie_own ON inspectie (gemeente, toezichthouder, recorded_at, id) WHERE gesloten_op IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE inspectie');
  }
}
