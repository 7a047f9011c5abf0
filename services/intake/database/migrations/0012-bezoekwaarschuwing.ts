import type { MigrationInterface, QueryRunner } from 'typeorm';

/** That who plans a visit calls first, until a last day. */
export class Bezoekwaarschuwing12 implements MigrationInterface {
  readonly name: string = 'Bezoekwaarschuwing1700000000112';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bezoekwaarschuwing (
        gemeente text NOT NULL,
        id uuid NOT NULL,
        version integer NOT NULL,
        inwoner uuid NOT NULL,
        reden text NOT NULL,
        since date NOT NULL,
        geldig_tot date NOT NULL,
        vastgelegd_door text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        beeindigd_op date,
        PRIMARY KEY (gemeente, id),
        FOREIGN KEY (gemeente, inwoner) REFERENCES inwoner (gemeente, id),
        CHECK (since <= geldig_tot AND since <= beeindigd_op)
      );
      CREATE INDEX bezoekwaarschuwing_inwoner ON bezoekwaarschuwing (gemeente, inwoner) WHERE beeindigd_op IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bezoekwaarschuwing');
  }
}
