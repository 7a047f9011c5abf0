import { accept } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus } from './casus.ts';
import type { ConsulentSoort } from './consulent.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

/** Who is asked may see the casus from then on. */
export function askConsulent(
  casus: Casus,
  { id, aan, vraag, on }: { readonly id: Uuid; readonly aan: ConsulentSoort; readonly vraag: string; readonly on: LocalDate },
): CasusDecision<NotInHand> {
  return inHand(casus, (opgepakt) => {
    const asked = { id, aan, askedOn: on, vraag, antwoord: null, termijn: null };
    return accept(withDossier(opgepakt, { vragen: [...opgepakt.dossier.vragen, asked] }), [{ type: 'ConsulentAsked', on, consulent: aan }]);
  });
}
