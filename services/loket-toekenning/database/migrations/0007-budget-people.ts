import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By what it is counted of how many people a budget is. */
export class BudgetPeople7 implements MigrationInterface {
  readonly name: string = 'BudgetPeople1764000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX voorziening_budget ON voorziening (gemeente, product, since, until, inwoner)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX voorziening_budget');
  }
}
