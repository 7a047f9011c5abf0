import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { budgetAggregate } from '../database/budget.ts';
import { holdBudget } from '../database/budget-reads.ts';
import { type Budget, type BudgetEvent, commit } from '../domain/budget.ts';
import { differences, type Jaarkosten } from '../domain/kosten.ts';
import { budgetContract } from '../messaging/publishes-na-besluit.ts';

type Costly = { readonly gemeente: string; readonly product: string; readonly kosten: readonly Jaarkosten[] };

/** Moves the budgets of a product by what a voorziening costs now and did before; years in their order, so that two commitments never wait for each other. */
export async function commitShares(
  service: UseCases,
  tx: Tx,
  { before, now, on }: { readonly before: Costly | null; readonly now: Costly; readonly on: LocalDate },
): Promise<void> {
  const { budgetSignaalPercentage } = profileOf(service, now, on);
  for (const { jaar, verschil } of differences(before?.kosten ?? [], now.kosten)) {
    const budget = await budgetOf(service, tx, now, jaar);
    await saveBudget(tx, decided(commit(budget, verschil, budgetSignaalPercentage, on)));
  }
}

/** The one that is there, held; else one for which nothing was set. */
export async function budgetOf(
  service: UseCases,
  tx: Tx,
  { gemeente, product }: { readonly gemeente: string; readonly product: string },
  jaar: number,
): Promise<Budget> {
  const held = await holdBudget(tx.manager, tx.scope, { gemeente, product, jaar });
  return held ?? { id: service.newId(), gemeente, version: 0, product, jaar, bedrag: null, vastgelegd: 0, signaal: 'GEEN' };
}

export const saveBudget = (
  tx: Tx,
  { state, events }: { readonly state: Budget; readonly events: readonly BudgetEvent[] },
): Promise<Budget> =>
  tx.save(
    budgetAggregate,
    state,
    events.map((event) => budgetContract(state, event)),
  );
