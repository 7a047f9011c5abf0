import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The safety brake: a table of its own, as the row of a resident is read by many. One holds for her at a time. */
export class Bescherming10 implements MigrationInterface {
  readonly name: string = 'Bescherming1700000000110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bescherming (
        gemeente text NOT NULL,
        id uuid NOT NULL,
        version integer NOT NULL,
        inwoner uuid NOT NULL,
        reden text NOT NULL,
        since date NOT NULL,
        vastgelegd_door text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        until date,
        opheffing_reden text,
        opgeheven_door text,
        PRIMARY KEY (gemeente, id),
        FOREIGN KEY (gemeente, inwoner) REFERENCES inwoner (gemeente, id),
        CHECK (since <= until),
        CHECK ((until IS NULL) = (opheffing_reden IS NULL) AND (until IS NULL) = (opgeheven_door IS NULL))
      );
      CREATE UNIQUE INDEX bescherming_holds ON bescherming (gemeente, inwoner) WHERE until IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bescherming');
  }
}
