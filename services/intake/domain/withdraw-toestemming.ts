import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inwoner } from './inwoner.ts';
import { type Toestemming, type ToestemmingEvent, withdrawnEvent } from './toestemming.ts';
import { type RepresentRefusal, refusedToRepresent } from './toestemming-beslisser.ts';

export interface Withdrawal {
  readonly on: LocalDate;
  /** Who asks it for the resident; null when it is she herself, or a professional to whom she said it. */
  readonly namens: { readonly inwoner: Inwoner; readonly vertegenwoordiger: Uuid } | null;
}

export type WithdrawRefusal = RepresentRefusal | 'TOESTEMMING_ALREADY_WITHDRAWN';

/**
 * It stops use from then on; what was done before stays lawful (AVG art. 7 lid 3). The resident can always, at whatever age and whoever gave it
 * (Uitvoeringswet AVG art. 5 lid 3); for her who could decide for her, or with her, that day. Of what was never told nothing is told.
 */
export function withdrawToestemming(
  toestemming: Toestemming,
  { on, namens }: Withdrawal,
): Decision<Toestemming, ToestemmingEvent, WithdrawRefusal> {
  const refused = namens === null ? null : refusedToRepresent(toestemming.doel, namens.inwoner, namens.vertegenwoordiger, on);
  if (refused !== null) return refused;
  switch (toestemming.status) {
    case 'WACHT_OP_TWEEDE':
      return accept({ ...toestemming, eerste: null, status: 'INGETROKKEN', ingetrokkenOp: on }, []);
    case 'GEGEVEN':
      return accept({ ...toestemming, status: 'INGETROKKEN', ingetrokkenOp: on }, [withdrawnEvent(toestemming, on)]);
    case 'INGETROKKEN':
      return refuse('TOESTEMMING_ALREADY_WITHDRAWN');
    default:
      return unreachable(toestemming);
  }
}
