import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type Aansluiting, type AansluitingEvent, isReversed } from './aansluiting.ts';

export const endMistake = ({ since }: Aansluiting, until: LocalDate): 'PERIOD_REVERSED' | null =>
  isReversed({ since, until }) ? 'PERIOD_REVERSED' : null;

/** A last day may come nearer, never recede: what has ended by then has ended already. */
export function endAansluiting(
  aansluiting: Aansluiting,
  until: LocalDate,
): Decision<Aansluiting, AansluitingEvent, 'AANSLUITING_ALREADY_ENDED'> {
  if (aansluiting.until !== null && aansluiting.until <= until) return refuse('AANSLUITING_ALREADY_ENDED');
  return accept({ ...aansluiting, until }, [{ type: 'AansluitingEnded', until }]);
}
