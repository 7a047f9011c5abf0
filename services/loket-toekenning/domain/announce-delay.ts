import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import type { Aanvraag } from './aanvraag.ts';
import { type AanvraagDecision, beslistermijn, lopend } from './lopend.ts';

/** A day within the term needs no notice. */
export function delayMistake({ termijnen, wet }: Aanvraag, nieuweDatum: LocalDate): 'DATE_NOT_AFTER_TERM' | null {
  const dueOn = termijnOf(termijnen, beslistermijn(wet))?.dueOn;
  return dueOn !== undefined && nieuweDatum <= dueOn ? 'DATE_NOT_AFTER_TERM' : null;
}

/** Awb art. 4:14: courtesy and duty, and it moves neither the term nor the dwangsom. */
export function announceDelay(
  aanvraag: Aanvraag,
  { nieuweDatum, on }: { readonly nieuweDatum: LocalDate; readonly on: LocalDate },
): AanvraagDecision<'AANVRAAG_ENDED' | 'DELAY_ALREADY_ANNOUNCED'> {
  return lopend(aanvraag, (open): AanvraagDecision<'DELAY_ALREADY_ANNOUNCED'> => {
    if (open.uitstel !== null) return refuse('DELAY_ALREADY_ANNOUNCED');
    return accept({ ...open, uitstel: { on, nieuweDatum } });
  });
}
