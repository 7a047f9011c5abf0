import { protectionTable } from '@kerngraaf/schema/access/protection.ts';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** For whom the safety brake holds. */
export class Bescherming8 implements MigrationInterface {
  readonly name: string = 'Bescherming1764000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(protectionTable);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bescherming');
  }
}
