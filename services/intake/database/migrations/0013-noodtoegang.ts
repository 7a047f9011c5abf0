import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who opened a dossier without a tie, why, and what was thought of it afterwards. */
export class Noodtoegang13 implements MigrationInterface {
  readonly name: string = 'Noodtoegang1700000000113';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE noodtoegang (
        gemeente text NOT NULL,
        id uuid NOT NULL,
        version integer NOT NULL,
        inwoner uuid NOT NULL,
        reden text NOT NULL,
        geopend_door text NOT NULL,
        rol text NOT NULL,
        functie text,
        tot date NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        oordeel text CHECK (oordeel IN ('TERECHT', 'ONTERECHT')),
        toelichting text,
        beoordeeld_op date,
        beoordeeld_door text,
        PRIMARY KEY (gemeente, id),
        CHECK ((oordeel IS NULL) = (beoordeeld_op IS NULL) AND (oordeel IS NULL) = (beoordeeld_door IS NULL)),
        CHECK (beoordeeld_door <> geopend_door)
      );
      CREATE INDEX noodtoegang_of_gemeente ON noodtoegang (gemeente, recorded_at, id);
      CREATE INDEX noodtoegang_open ON noodtoegang (gemeente, recorded_at, id) WHERE beoordeeld_op IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE noodtoegang');
  }
}
