import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each owner has of a question: when it had it first, where that stands, and whether it is silent. */
export class Doorstroom6 implements MigrationInterface {
  readonly name: string = 'Doorstroom1700000000106';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE doorstroom (
        gemeente text NOT NULL,
        soort text NOT NULL CHECK (soort IN ('KERNTEAM', 'LOKET', 'VRIJWILLIGER', 'AANBIEDER', 'MATCH')),
        id uuid NOT NULL,
        melding uuid NOT NULL,
        since date NOT NULL,
        stand text NOT NULL CHECK (stand IN ('IN_HANDEN', 'NIEMAND', 'KLAAR')),
        stil boolean NOT NULL,
        hulp_since date,
        PRIMARY KEY (gemeente, soort, id)
      );
      COMMENT ON COLUMN doorstroom.since IS 'When this owner first had it: taken up by a team or the loket, asked of volunteers or providers';
      COMMENT ON COLUMN doorstroom.stand IS 'Whether somebody has it in hand, nobody has, or it is done';
      COMMENT ON COLUMN doorstroom.hulp_since IS 'When help of a volunteer or provider began';
      CREATE INDEX doorstroom_melding ON doorstroom (gemeente, melding)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE doorstroom');
  }
}
