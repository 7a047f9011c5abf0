import type { LocalDate, Month } from '@kerngraaf/platform/time.ts';
import { numberOf, type Period, periodOf } from '../profiles/figures.ts';
import { drempelOf, type GepubliceerdeCijfers, type KleineAantallen } from '../profiles/kleine-aantallen.ts';
import type { Span } from './blocks.ts';

/** What is asked of a figure, by whom. */
export interface Asked {
  readonly span: Span;
  /** The months that are asked. */
  readonly period: Period;
  /** The months that are counted: whole years where small counts are hidden, as that is decided over all blocks of a year. */
  readonly counted: Period;
  /** Null when every count is shown. */
  readonly drempel: number | null;
  /** The month that runs. */
  readonly today: number;
  readonly gepubliceerd: readonly GepubliceerdeCijfers[];
}

interface Question {
  readonly gemeente: string;
  readonly van: Month;
  readonly tot: Month;
  readonly role: string;
  readonly today: LocalDate;
}

/** Whole months, both included; `BAD_USER_INPUT` with `PERIOD_REVERSED` or `PERIOD_TOO_LONG`. */
export function askedOf(kleineAantallen: KleineAantallen, { gemeente, van, tot, role, today }: Question): Asked {
  const period = periodOf(gemeente, van, tot);
  const drempel = drempelOf(kleineAantallen, role);
  const years: readonly [Month, Month] = [`${van.slice(0, 4)}-01` as Month, `${tot.slice(0, 4)}-12` as Month];
  return {
    span: { van: numberOf(van), tot: numberOf(tot) },
    period,
    counted: drempel === null ? period : { gemeente, from: `${years[0]}-01` as LocalDate, to: `${years[1]}-31` as LocalDate },
    drempel,
    today: numberOf(today.slice(0, 7) as Month),
    gepubliceerd: kleineAantallen.gepubliceerd,
  };
}
