import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Duration } from './contract.ts';

/** What is agreed on. */
export interface Agreement extends Duration {
  readonly gemeenten: readonly string[];
  readonly producten: readonly string[];
  readonly capaciteit: number | null;
}

/** What is wrong with a contract to agree on, or null; `has` tells whether a product of a gemeente can be granted on its first day. */
export function agreementMistake(
  { gemeenten, producten, capaciteit, since, until }: Agreement,
  has: (gemeente: string, product: string) => boolean,
): 'GEMEENTE_TWICE' | 'PRODUCT_REQUIRED' | 'PRODUCT_TWICE' | 'PRODUCT_UNKNOWN' | 'PERIOD_REVERSED' | 'CAPACITY_BELOW_ZERO' | null {
  if (new Set(gemeenten).size < gemeenten.length) return 'GEMEENTE_TWICE';
  if (producten.length === 0) return 'PRODUCT_REQUIRED';
  if (new Set(producten).size < producten.length) return 'PRODUCT_TWICE';
  if (!gemeenten.every((gemeente) => producten.every((product) => has(gemeente, product)))) return 'PRODUCT_UNKNOWN';
  if (until !== null && until < since) return 'PERIOD_REVERSED';
  return capacityMistake(capaciteit);
}

/** What is wrong with a last day to set, or null: what was promised of days before today stays. */
export const endMistake = ({ since }: Duration, until: LocalDate, on: LocalDate): 'PERIOD_REVERSED' | null =>
  until < since || until < on ? 'PERIOD_REVERSED' : null;

export const capacityMistake = (capaciteit: number | null): 'CAPACITY_BELOW_ZERO' | null =>
  capaciteit !== null && capaciteit < 0 ? 'CAPACITY_BELOW_ZERO' : null;
