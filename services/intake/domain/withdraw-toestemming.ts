import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inwoner } from './inwoner.ts';
import { refusedFor, type Toestemming, type ToestemmingEvent, toestemmingEvent } from './toestemming.ts';

/** What is wrong with the day of a withdrawal, or null. */
export const withdrawalMistake = ({ gegevenOp }: Toestemming, on: LocalDate): 'BEFORE_TOESTEMMING' | null =>
  on < gegevenOp ? 'BEFORE_TOESTEMMING' : null;

export interface Withdrawal {
  readonly on: LocalDate;
  /** Who asks it for the resident; null when it is she herself, or a professional to whom she said it. */
  readonly namens: { readonly inwoner: Inwoner; readonly vertegenwoordiger: Uuid } | null;
}

export type WithdrawRefusal = 'TOESTEMMING_ALREADY_WITHDRAWN' | 'NOT_A_REPRESENTATIVE' | 'CONSENT_BY_RESIDENT';

/**
 * It stops use from then on; what was done before stays lawful (AVG art. 7 lid 3). The resident can always, at whatever age (Uitvoeringswet AVG art. 5
 * lid 3); for her who could consent for her that day.
 */
export function withdrawToestemming(
  toestemming: Toestemming,
  { on, namens }: Withdrawal,
): Decision<Toestemming, ToestemmingEvent, WithdrawRefusal> {
  const refused = namens === null ? null : refusedFor(namens.inwoner, namens.vertegenwoordiger, on);
  if (refused !== null) return refused;
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
