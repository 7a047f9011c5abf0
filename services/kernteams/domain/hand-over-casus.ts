import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus, Moment, Receiver } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand } from './in-hand.ts';

/** The question travels on, with what is known of it; the resident is asked nothing twice (O4, O9). */
export function handOverCasus(
  casus: Casus,
  step: { readonly receiver: Receiver; readonly moment: Moment; readonly reden: string; readonly on: LocalDate },
): CasusDecision<NotInHand | 'SAME_TEAM'> {
  const { receiver, moment, reden, on } = step;
  return inHand(casus, (opgepakt): CasusDecision<'SAME_TEAM'> => {
    if (receiver.soort === 'KERNTEAM' && receiver.kernteam === casus.kernteam) return refuse('SAME_TEAM');
    return accept({ ...opgepakt, status: 'TERUGGEGEVEN', since: on, reden }, [{ type: 'CasusHandedOver', on, moment, receiver }]);
  });
}
