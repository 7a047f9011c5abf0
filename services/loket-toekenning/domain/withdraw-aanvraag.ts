import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Aanvraag } from './aanvraag.ts';
import { type AanvraagDecision, endedOpschortingen, lopend, voidedTermijnen } from './lopend.ts';

export interface Withdrawal {
  readonly reden: string;
  readonly aanbod: KernteamAanbod | null;
  /** Whether who records it must say if the kernteam was offered: not the resident herself. */
  readonly aanbodNodig: boolean;
  readonly on: LocalDate;
}

export function withdrawAanvraag(
  aanvraag: Aanvraag,
  { reden, aanbod, aanbodNodig, on }: Withdrawal,
): AanvraagDecision<'AANVRAAG_ENDED' | 'KERNTEAM_OFFER_REQUIRED'> {
  return lopend(aanvraag, (open): AanvraagDecision<'KERNTEAM_OFFER_REQUIRED'> => {
    if (aanbodNodig && aanbod === null) return refuse('KERNTEAM_OFFER_REQUIRED');
    const ended = { opschortingen: endedOpschortingen(open.opschortingen, on), termijnen: voidedTermijnen(open.termijnen, on) };
    return accept({ ...open, ...ended, status: 'INGETROKKEN', since: on, reden, kernteamAangeboden: aanbod }, [
      { type: 'AanvraagWithdrawn', on },
    ]);
  });
}
