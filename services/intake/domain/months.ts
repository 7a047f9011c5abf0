import { addDays, type LocalDate, type Month } from '@kerngraaf/platform/time.ts';

/** Ten years: more is a mistake, not a question. */
const MOST_MONTHS = 120;

/** What is wrong with a period of whole months, or null. */
export function periodMistake(van: Month, tot: Month): 'PERIOD_REVERSED' | 'PERIOD_TOO_LONG' | null {
  if (van > tot) return 'PERIOD_REVERSED';
  return numberOf(tot) - numberOf(van) < MOST_MONTHS ? null : 'PERIOD_TOO_LONG';
}

/** The months from first to last, both included. */
export const monthsFrom = (van: Month, tot: Month): readonly Month[] =>
  Array.from({ length: numberOf(tot) - numberOf(van) + 1 }, (_, index) => monthAt(numberOf(van) + index));

export const firstDay = (month: Month): LocalDate => `${month}-01` as LocalDate;
export const lastDay = (month: Month): LocalDate => addDays(firstDay(monthAt(numberOf(month) + 1)), -1);

/** Months since the year 0. */
const numberOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
const monthAt = (number: number): Month =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}` as Month;
