import { personsFunction, represented } from '@kerngraaf/schema/access/persons.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** As whom a resident reads. */
export class Personen9 implements MigrationInterface {
  readonly name: string = 'Personen1764200000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(personsFunction('kernteams', represented));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION persons_of');
  }
}
