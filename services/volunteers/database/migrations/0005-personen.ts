import { personsFunction, represented } from '@kerngraaf/schema/access/persons.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As whom a resident reads. */
export class Personen5 implements MigrationInterface {
  readonly name: string = 'Personen1764200000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(personsFunction('volunteers', represented));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION persons_of');
  }
}
