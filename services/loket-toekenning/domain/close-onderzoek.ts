import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { inHand, type NotOpen, type OnderzoekDecision } from './in-hand.ts';
import type { Onderzoek } from './onderzoek.ts';

export interface Closing {
  /** Code in the gemeenteprofiel. */
  readonly oplossing: string;
  readonly aanbod: KernteamAanbod | null;
  /** What became of the aanvragen that rest on it. */
  readonly aanvraagOpen: boolean;
  readonly granted: boolean;
  readonly aanbodAsked: boolean;
  readonly on: LocalDate;
}

/** Where nothing was granted, the kernteam was offered or it is said why not (moment **, O8). */
export function closeOnderzoek(
  onderzoek: Onderzoek,
  { oplossing, aanbod, aanvraagOpen, granted, aanbodAsked, on }: Closing,
): OnderzoekDecision<NotOpen | 'AANVRAAG_OPEN' | 'KERNTEAM_OFFER_REQUIRED'> {
  return inHand(onderzoek, (open): OnderzoekDecision<'AANVRAAG_OPEN' | 'KERNTEAM_OFFER_REQUIRED'> => {
    if (aanvraagOpen) return refuse('AANVRAAG_OPEN');
    if (aanbod === null && !granted && !aanbodAsked) return refuse('KERNTEAM_OFFER_REQUIRED');
    return accept({ ...open, status: 'AFGEROND', since: on, oplossing, kernteamAangeboden: aanbod }, [
      { type: 'OnderzoekClosed', on, oplossing, aanbod },
    ]);
  });
}
