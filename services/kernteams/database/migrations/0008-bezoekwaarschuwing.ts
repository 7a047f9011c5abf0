import type { MigrationInterface, QueryRunner } from 'typeorm';

/** At whose home who visits calls the consulent first. */
export class Bezoekwaarschuwing8 implements MigrationInterface {
  readonly name: string = 'Bezoekwaarschuwing1764200000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bezoekwaarschuwing (
        gemeente text NOT NULL,
        id uuid NOT NULL,
        inwoner uuid NOT NULL,
        geldig_tot date,
        ended_on date,
        PRIMARY KEY (gemeente, id)
      );
      CREATE INDEX bezoekwaarschuwing_inwoner ON bezoekwaarschuwing (gemeente, inwoner) WHERE ended_on IS NULL`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bezoekwaarschuwing');
  }
}
