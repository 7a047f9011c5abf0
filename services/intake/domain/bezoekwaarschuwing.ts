import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type Instant, type LocalDate } from '@kerngraaf/platform/time.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';

/** That who plans a visit to a resident calls the consulent first, until a last day: an aggregate of its own, as the safety brake is. */
export interface Bezoekwaarschuwing {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly inwoner: Uuid;
  /** Code of `schema/law/bescherming.json`. */
  readonly reden: string;
  readonly since: LocalDate;
  /** Last day on which it holds. */
  readonly geldigTot: LocalDate;
  /** Subject of who recorded it. */
  readonly vastgelegdDoor: string;
  readonly recordedAt: Instant;
  /** Null while nobody ended it. */
  readonly beeindigdOp: LocalDate | null;
}

export type BezoekwaarschuwingEvent = {
  readonly visitCaution: Uuid;
  readonly inwoner: Uuid;
  readonly on: LocalDate;
} & ({ readonly type: 'VisitCautionRecorded'; readonly geldigTot: LocalDate } | { readonly type: 'VisitCautionEnded' });

type BezoekwaarschuwingDecision<Reason extends string> = Decision<Bezoekwaarschuwing, BezoekwaarschuwingEvent, Reason>;

/** What is wrong with its last day, or null: a warning about somebody is looked at again within the days of the gemeenteprofiel. */
export function geldigTotMistake(
  { since, geldigTot }: Bezoekwaarschuwing,
  { veiligWerken }: Profile,
): 'ENDS_BEFORE_IT_BEGINS' | 'ENDS_TOO_LATE' | null {
  if (geldigTot < since) return 'ENDS_BEFORE_IT_BEGINS';
  return addDays(since, veiligWerken.dagen) < geldigTot ? 'ENDS_TOO_LATE' : null;
}

/** What is wrong with the day on which it is ended, or null. */
export const endMistake = ({ since }: Bezoekwaarschuwing, on: LocalDate): 'BEFORE_WARNING' | null => (on < since ? 'BEFORE_WARNING' : null);

export function recordBezoekwaarschuwing(waarschuwing: Bezoekwaarschuwing, holds: boolean): BezoekwaarschuwingDecision<'ALREADY_WARNED'> {
  if (holds) return refuse('ALREADY_WARNED');
  const { id, inwoner, since, geldigTot } = waarschuwing;
  return accept(waarschuwing, [{ type: 'VisitCautionRecorded', visitCaution: id, inwoner, geldigTot, on: since }]);
}

export function endBezoekwaarschuwing(
  waarschuwing: Bezoekwaarschuwing,
  on: LocalDate,
): BezoekwaarschuwingDecision<'WARNING_ALREADY_ENDED'> {
  const { id, inwoner, geldigTot, beeindigdOp } = waarschuwing;
  if (beeindigdOp !== null || geldigTot < on) return refuse('WARNING_ALREADY_ENDED');
  return accept({ ...waarschuwing, beeindigdOp: on }, [{ type: 'VisitCautionEnded', visitCaution: id, inwoner, on }]);
}
