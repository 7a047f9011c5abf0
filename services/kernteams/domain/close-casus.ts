import { accept } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand } from './in-hand.ts';

/** Every casus ends with how it was solved (Twenterand T3). */
export function closeCasus(
  casus: Casus,
  { oplossing, on }: { readonly oplossing: string; readonly on: LocalDate },
): CasusDecision<NotInHand> {
  return inHand(casus, (opgepakt) =>
    accept({ ...opgepakt, status: 'AFGESLOTEN', since: on, oplossing }, [{ type: 'CasusClosed', on, oplossing }]),
  );
}
