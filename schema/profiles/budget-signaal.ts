/** How near a sum of money is to its end. */
export type BudgetSignaal = 'GEEN' | 'NADERT' | 'OVERSCHREDEN';

const order: readonly BudgetSignaal[] = ['GEEN', 'NADERT', 'OVERSCHREDEN'];

/** Of what is used of a sum, by the percentage from which the profile signals; whole eurocents, null when no sum was set. */
export function budgetSignaal(bedrag: number | null, used: number, percentage: number): BudgetSignaal {
  if (bedrag === null) return 'GEEN';
  if (used > bedrag) return 'OVERSCHREDEN';
  return used > 0 && used * 100 >= bedrag * percentage ? 'NADERT' : 'GEEN';
}

/** The threshold that was crossed upward, or null: each is told once. */
export const crossed = (before: BudgetSignaal, now: BudgetSignaal): Exclude<BudgetSignaal, 'GEEN'> | null =>
  now !== 'GEEN' && order.indexOf(now) > order.indexOf(before) ? now : null;
