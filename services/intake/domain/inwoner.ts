import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';

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
  | { readonly type: 'InwonerRegistered'; readonly inwoner: Uuid; readonly vertegenwoordigers: readonly Vertegenwoordiger[] }
  | { readonly type: 'InwonerDeceased'; readonly inwoner: Uuid; readonly on: LocalDate }
  | { readonly type: 'InwonerMoved'; readonly inwoner: Uuid; readonly on: LocalDate; readonly kern: string | null };

/** Whether the death that was recorded falls on this day or before it. */
export const diedBy = ({ overledenOp }: Inwoner, on: LocalDate): boolean => overledenOp !== null && overledenOp <= on;

/** Whether she has not had this birthday yet; not known of who has no birth date. */
export const isYoungerThan = ({ geboortedatum }: Inwoner, years: number, on: LocalDate): boolean =>
  geboortedatum !== null && on < `${Number(geboortedatum.slice(0, 4)) + years}${geboortedatum.slice(4)}`;

/** BW 1:233: until then a parent acts for a child. */
const OF_AGE = 18;

/** Whether someone may act for her on a day, as she was recorded. */
export const actsFor = (inwoner: Inwoner, vertegenwoordiger: Uuid, on: LocalDate): boolean =>
  inwoner.vertegenwoordigers.some(
    (each) =>
      each.inwoner === vertegenwoordiger &&
      each.since <= on &&
      (each.soort !== 'OUDER_MET_GEZAG' || inwoner.geboortedatum === null || isYoungerThan(inwoner, OF_AGE, on)),
  );
