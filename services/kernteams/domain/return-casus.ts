import { accept } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus, Moment } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand } from './in-hand.ts';

export function returnCasus(
  casus: Casus,
  { moment, reden, on }: { readonly moment: Moment; readonly reden: string; readonly on: LocalDate },
): CasusDecision<NotInHand> {
  return inHand(casus, (opgepakt) =>
    accept({ ...opgepakt, status: 'TERUGGEGEVEN', since: on, reden }, [{ type: 'CasusReturned', on, moment }]),
  );
}
