import { accept, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { NotOffered } from './accept-casus.ts';
import type { Casus } from './casus.ts';
import type { CasusDecision } from './in-hand.ts';

/** A team may say no, with a reason that is counted (O15). */
export function declineCasus(
  casus: Casus,
  { weigerreden, on }: { readonly weigerreden: string; readonly on: LocalDate },
): CasusDecision<NotOffered> {
  switch (casus.status) {
    case 'AANGEBODEN':
      return accept({ ...casus, status: 'GEWEIGERD', since: on, weigerreden }, [{ type: 'CasusDeclined', on, weigerreden }]);
    case 'OPGEPAKT':
      return refuse('CASUS_ALREADY_ACCEPTED');
    case 'GEWEIGERD':
    case 'TERUGGEGEVEN':
      return refuse('CASUS_NO_LONGER_HERE');
    case 'AFGESLOTEN':
      return refuse('CASUS_CLOSED');
    default:
      return unreachable(casus);
  }
}
