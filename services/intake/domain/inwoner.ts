import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type Instant, type LocalDate, toInstant } from '@kerngraaf/platform/time.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';

export type VertegenwoordigerSoort = 'OUDER_MET_GEZAG' | 'CURATOR' | 'MENTOR' | 'GEMACHTIGDE';

/** A resident who may act for another. */
export interface Vertegenwoordiger {
  readonly inwoner: Uuid;
  readonly soort: VertegenwoordigerSoort;
  readonly since: LocalDate;
}

/** A resident as the poort knows her: dated facts. Her BSN is kept apart, behind a right of its own. */
export interface Inwoner {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly naam: string;
  readonly geboortedatum: LocalDate | null;
  /** Code of the gemeenteprofiel; null when not known or when she left. */
  readonly kern: string | null;
  readonly overledenOp: LocalDate | null;
  readonly vertrokkenOp: LocalDate | null;
  readonly vertegenwoordigers: readonly Vertegenwoordiger[];
  readonly recordedAt: Instant;
}

export type InwonerEvent =
  | {
      readonly type: 'InwonerRegistered';
      readonly inwoner: Uuid;
      readonly vertegenwoordigers: readonly (Vertegenwoordiger & { readonly until: LocalDate | null })[];
    }
  | { readonly type: 'InwonerDeceased'; readonly inwoner: Uuid; readonly on: LocalDate }
  | { readonly type: 'InwonerMoved'; readonly inwoner: Uuid; readonly on: LocalDate; readonly kern: string | null };

/** Whether the death that was recorded falls on this day or before it. */
export const diedBy = ({ overledenOp }: Inwoner, on: LocalDate): boolean => overledenOp !== null && overledenOp <= on;

/** The day on which she reaches an age; who was born on 29 February does on 1 March where that year has none. Null without a birth date. */
function birthday({ geboortedatum }: Inwoner, years: number): LocalDate | null {
  if (geboortedatum === null) return null;
  const [year = 0, month = 0, day = 0] = geboortedatum.split('-').map(Number);
  return toInstant(new Date(Date.UTC(year + years, month - 1, day))).slice(0, 10) as LocalDate;
}

/** Whether she has not had this birthday yet; not known of who has no birth date. */
export function isYoungerThan(inwoner: Inwoner, years: number, on: LocalDate): boolean {
  const reached = birthday(inwoner, years);
  return reached !== null && on < reached;
}

/** Whether she had this birthday; not known of who has no birth date. */
export function hasReached(inwoner: Inwoner, years: number, on: LocalDate): boolean {
  const reached = birthday(inwoner, years);
  return reached !== null && reached <= on;
}

/** The last day of a representation, of a parent the day before the child comes of age (BW 1:233, 1:245); null when no end is known. */
export function lastDayOf(inwoner: Inwoner, { soort, since }: Vertegenwoordiger): LocalDate | null {
  const grown = soort === 'OUDER_MET_GEZAG' ? birthday(inwoner, leeftijdOn('meerderjarig', since)) : null;
  return grown === null ? null : addDays(grown, -1);
}

/** As what someone may act for her on a day, as she was recorded; nothing when she may not. */
export const actsAs = (inwoner: Inwoner, vertegenwoordiger: Uuid, on: LocalDate): readonly VertegenwoordigerSoort[] =>
  inwoner.vertegenwoordigers
    .filter((each) => each.inwoner === vertegenwoordiger && each.since <= on && on <= (lastDayOf(inwoner, each) ?? on))
    .map(({ soort }) => soort);
