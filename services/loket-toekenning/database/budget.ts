import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';

import type { Budget } from '../domain/budget.ts';
import { type BudgetRow, BudgetRows } from './budget-rows.ts';
import { inGemeente } from './visibility.ts';

export const budgetAggregate: Aggregate<Budget> = {
  name: 'budget',
  topic: 'loket-toekenning.budget',
  async lock(manager, scope, id) {
    const [row] = await read<BudgetRow>(
      manager,
      (parameter) => `SELECT r.* FROM budget r WHERE ${inGemeente(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : budgetFrom(row);
  },
  async insert(manager, budget) {
    await manager.insert(BudgetRows, toRow(budget));
  },
  async update(manager, budget) {
    const { gemeente, id } = budget;
    await manager.update(BudgetRows, { gemeente, id }, toRow(budget));
  },
};

export const budgetFrom = ({ bedrag, vastgelegd, ...row }: BudgetRow): Budget => ({
  ...row,
  // The driver gives a bigint as text.
  bedrag: bedrag === null ? null : Number(bedrag),
  vastgelegd: Number(vastgelegd),
});

const toRow = ({ id, gemeente, version, product, jaar, bedrag, vastgelegd, signaal }: Budget): BudgetRow => ({
  id,
  gemeente,
  version,
  product,
  jaar,
  bedrag,
  vastgelegd,
  signaal,
});
