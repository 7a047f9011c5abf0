import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Aanvraag } from './aanvraag.ts';
import { type AanvraagDecision, lopend } from './lopend.ts';

/** One whose term stands still keeps standing still. */
export function takeUpAanvraag(
  aanvraag: Aanvraag,
  { behandelaar, on }: { readonly behandelaar: Uuid; readonly on: LocalDate },
): AanvraagDecision<'AANVRAAG_ENDED' | 'AANVRAAG_ALREADY_TAKEN_UP'> {
  return lopend(aanvraag, (open): AanvraagDecision<'AANVRAAG_ALREADY_TAKEN_UP'> => {
    if (open.behandelaar !== null) return refuse('AANVRAAG_ALREADY_TAKEN_UP');
    return accept(open.status === 'OPGESCHORT' ? { ...open, behandelaar } : { ...open, status: 'IN_BEHANDELING', since: on, behandelaar });
  });
}
