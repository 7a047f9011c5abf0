import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { Budget } from '../domain/budget.ts';
import { budgetFrom } from './budget.ts';
import type { BudgetRow } from './budget-rows.ts';
import { inGemeente, visibleInGemeente } from './visibility.ts';

/** By product. */
export async function budgetsOfYear(manager: EntityManager, scope: Scope, gemeente: string, jaar: number): Promise<readonly Budget[]> {
  const rows = await read<BudgetRow>(
    manager,
    (parameter) => `SELECT r.* FROM budget r WHERE ${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.jaar = ${parameter(jaar)} ORDER BY r.product`,
  );
  return rows.map(budgetFrom);
}

export async function budgetsByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Budget[]> {
  const rows = await read<BudgetRow>(
    manager,
    (parameter) => `SELECT r.* FROM budget r WHERE ${visibleInGemeente(scope, parameter)} AND r.id = ANY(${parameter(ids)})`,
  );
  return rows.map(budgetFrom);
}

/** Of how many people each budget is: who had a voorziening of its product in its year. */
export const peopleOfBudgets = (
  manager: EntityManager,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly { readonly id: Uuid; readonly people: number }[]> =>
  read(
    manager,
    (parameter) => `SELECT r.id, count(DISTINCT v.inwoner)::integer AS people FROM budget r
      LEFT JOIN voorziening v ON v.gemeente = r.gemeente AND v.product = r.product
        AND v.since <= make_date(r.jaar, 12, 31) AND make_date(r.jaar, 1, 1) <= v.until
      WHERE ${visibleInGemeente(scope, parameter)} AND r.id = ANY(${parameter(ids)}) GROUP BY r.id`,
  );

/** The budget of a product and year, held until the transaction ends, also while it is not there yet. */
export async function holdBudget(
  manager: EntityManager,
  scope: Scope,
  { gemeente, product, jaar }: { readonly gemeente: string; readonly product: string; readonly jaar: number },
): Promise<Budget | null> {
  const key = `${gemeente} ${jaar} ${product}`;
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kerngraaf.budget ' || $1::text, 0))`, [key]);
  const [row] = await read<BudgetRow>(
    manager,
    (parameter) => `SELECT r.* FROM budget r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.jaar = ${parameter(jaar)} AND r.product = ${parameter(product)} FOR UPDATE`,
  );
  return row === undefined ? null : budgetFrom(row);
}
