import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type Toestemming, type ToestemmingEvent, toestemmingEvent } from './toestemming.ts';

/** What is wrong with the day of a withdrawal, or null. */
export const withdrawalMistake = ({ gegevenOp }: Toestemming, on: LocalDate): 'BEFORE_TOESTEMMING' | null =>
  on < gegevenOp ? 'BEFORE_TOESTEMMING' : null;

/** It stops use from then on; what was done before stays lawful (AVG art. 7 lid 3). */
export function withdrawToestemming(
  toestemming: Toestemming,
  on: LocalDate,
): Decision<Toestemming, ToestemmingEvent, 'TOESTEMMING_ALREADY_WITHDRAWN'> {
  switch (toestemming.status) {
    case 'GEGEVEN':
      return accept({ ...toestemming, status: 'INGETROKKEN', ingetrokkenOp: on }, [
        toestemmingEvent('ToestemmingWithdrawn', toestemming, on),
      ]);
    case 'INGETROKKEN':
      return refuse('TOESTEMMING_ALREADY_WITHDRAWN');
    default:
      return unreachable(toestemming);
  }
}
