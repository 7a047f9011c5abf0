import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What volunteers and providers do for the question of a casus, as they tell it. */
export class HulpElders4 implements MigrationInterface {
  readonly name: string = 'HulpElders1764200000004';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE hulp_elders (
        gemeente text NOT NULL,
        soort text NOT NULL CHECK (soort IN ('VRIJWILLIGERSVRAAG', 'MATCH', 'VERWIJZING')),
        id uuid NOT NULL,
        melding uuid NOT NULL,
        -- Of a match the request that it is for.
        van uuid,
        status text NOT NULL,
        organisatie text,
        since date NOT NULL,
        PRIMARY KEY (gemeente, soort, id)
      );
      CREATE INDEX hulp_elders_melding ON hulp_elders (gemeente, melding, soort)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE hulp_elders');
  }
}
