import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { drempelOf, type KleineAantallen } from '../profiles/kleine-aantallen.ts';

/** Whether amounts of a calendar year may be shown: always to who sees every count, never, or only of enough people. */
export type Amounts = { readonly shown: 'ALWAYS' | 'NEVER' } | { readonly shown: 'OF_PEOPLE'; readonly drempel: number };

/** Not of few people, and of a year that is over: in a year that runs each new amount is the money of one person. */
export function amountsOf(
  kleineAantallen: KleineAantallen,
  { jaar, role, today }: { readonly jaar: number; readonly role: string; readonly today: LocalDate },
): Amounts {
  const drempel = drempelOf(kleineAantallen, role);
  if (drempel === null) return { shown: 'ALWAYS' };
  return `${jaar}-12-31` < today ? { shown: 'OF_PEOPLE', drempel } : { shown: 'NEVER' };
}
