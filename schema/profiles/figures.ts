import { badInput } from '@kerngraaf/platform/errors.ts';
import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import { aannamesOver, type Profile } from './profile.ts';

/** What stands with every figure. */
export interface Verantwoording {
  /** What it counts, in a sentence for people. */
  readonly definitie: string;
  readonly aannames: readonly string[];
}

/** A figure is named as the field that answers it, in its definitions and in the profile's marks. */
export const verantwoording = <Figure extends string>(
  profile: Profile,
  definities: Readonly<Record<Figure, string>>,
  figure: Figure,
): Verantwoording => ({ definitie: definities[figure], aannames: aannamesOver(profile, figure) });

/** In percent with one decimal; null of nothing, and when either is hidden. */
export const percentage = (teller: number | null, noemer: number | null): number | null =>
  teller === null || noemer === null || noemer === 0 ? null : Math.round((teller * 1000) / noemer) / 10;

/** Of one gemeente, from its first day to its last, both included. */
export interface Period {
  readonly gemeente: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Ten years: more is a mistake, not a question. */
const MOST_MONTHS = 120;

/** Whole months, both included; `BAD_USER_INPUT` with `PERIOD_REVERSED` or `PERIOD_TOO_LONG`. */
export function periodOf(gemeente: string, van: Month, tot: Month): Period {
  if (van > tot) throw badInput('PERIOD_REVERSED');
  if (numberOf(tot) - numberOf(van) >= MOST_MONTHS) throw badInput('PERIOD_TOO_LONG');
  return { gemeente, from: firstDay(van), to: lastDay(tot) };
}

/** The months from first to last, both included. */
export const monthsFrom = (van: Month, tot: Month): readonly Month[] =>
  Array.from({ length: numberOf(tot) - numberOf(van) + 1 }, (_, index) => monthAt(numberOf(van) + index));

const firstDay = (month: Month): LocalDate => `${month}-01` as LocalDate;
function lastDay(month: Month): LocalDate {
  const day = new Date(firstDay(month));
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10) as LocalDate;
}

/** Months since the year 0, and back. */
export const numberOf = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
export const monthAt = (number: number): Month =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}` as Month;
