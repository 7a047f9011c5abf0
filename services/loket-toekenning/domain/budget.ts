import { accept, type Decision } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';

export type BudgetSignaal = 'GEEN' | 'NADERT' | 'OVERSCHREDEN';

/** What a gemeente set aside for a product in a year, and what is committed to voorzieningen (B7). Whole eurocents. */
export interface Budget {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly product: string;
  readonly jaar: number;
  /** Null when nothing was set. */
  readonly bedrag: number | null;
  readonly vastgelegd: number;
  readonly signaal: BudgetSignaal;
}

export type BudgetEvent =
  | { readonly type: 'BudgetSet'; readonly on: LocalDate }
  | { readonly type: 'BudgetSignalled'; readonly on: LocalDate; readonly level: Exclude<BudgetSignaal, 'GEEN'> };

export type BudgetDecision = Decision<Budget, BudgetEvent, never>;

const order: readonly BudgetSignaal[] = ['GEEN', 'NADERT', 'OVERSCHREDEN'];

/** Sets what is set aside; what is committed stays. */
export const setBudget = (budget: Budget, bedrag: number, percentage: number, on: LocalDate): BudgetDecision =>
  signalled({ ...budget, bedrag }, percentage, on, [{ type: 'BudgetSet', on }]);

/** Commits more, or less: a legal right is never refused for money, its cost is signalled before the budget is overspent. */
export const commit = (budget: Budget, difference: number, percentage: number, on: LocalDate): BudgetDecision =>
  signalled({ ...budget, vastgelegd: budget.vastgelegd + difference }, percentage, on, []);

/** Each threshold is told once when it is crossed upward. */
function signalled(budget: Budget, percentage: number, on: LocalDate, events: readonly BudgetEvent[]): BudgetDecision {
  const signaal = signaalOf(budget, percentage);
  const risen = signaal !== 'GEEN' && order.indexOf(signaal) > order.indexOf(budget.signaal);
  return accept<Budget, BudgetEvent>({ ...budget, signaal }, risen ? [...events, { type: 'BudgetSignalled', on, level: signaal }] : events);
}

function signaalOf({ bedrag, vastgelegd }: Budget, percentage: number): BudgetSignaal {
  if (bedrag === null) return 'GEEN';
  if (vastgelegd > bedrag) return 'OVERSCHREDEN';
  return vastgelegd > 0 && vastgelegd * 100 >= bedrag * percentage ? 'NADERT' : 'GEEN';
}

/** Since the Wmo 2015 and the Jeugdwet hold, and as far as anyone plans. */
const YEARS = { first: 2015, last: 2100 };

/** What is wrong with a budget to set, or null. */
export function budgetMistake(
  { product, jaar, bedrag }: { readonly product: string; readonly jaar: number; readonly bedrag: number },
  profile: Profile,
): 'PRODUCT_UNKNOWN' | 'YEAR_OUT_OF_RANGE' | 'NEGATIVE_AMOUNT' | null {
  if (byCode(profile.producten, product) === null) return 'PRODUCT_UNKNOWN';
  if (jaar < YEARS.first || jaar > YEARS.last) return 'YEAR_OUT_OF_RANGE';
  return bedrag < 0 ? 'NEGATIVE_AMOUNT' : null;
}
