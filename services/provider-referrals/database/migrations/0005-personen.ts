import { personsFunction, represented } from '@kerngraaf/schema/access/persons.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As whom a resident reads. */
export class Personen5 implements MigrationInterface {
  readonly name: string = 'Personen1764100000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(personsFunction('provider-referrals', represented));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION persons_of');
  }
}
