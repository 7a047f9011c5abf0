import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who consented that the loket reads the content of a wettelijke verwijzing. */
export class Toestemming3 implements MigrationInterface {
  readonly name: string = 'Toestemming1764100000003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE toestemming (
        gemeente text NOT NULL,
        id uuid NOT NULL,
        inwoner uuid NOT NULL,
        referral uuid NOT NULL,
        given_on date,
        geldig_tot date,
        withdrawn_on date,
        PRIMARY KEY (gemeente, id)
      );
      CREATE INDEX toestemming_referral ON toestemming (gemeente, referral)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE toestemming');
  }
}
