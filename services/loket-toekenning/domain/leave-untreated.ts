import { accept, decided, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { LegalTerm } from '@kerngraaf/schema/terms/terms.ts';
import { type Aanvraag, receivedInTime } from './aanvraag.ts';
import { type AanvraagDecision, endedOpschortingen, lopend, metTermijnen } from './lopend.ts';
import type { Mandaat } from './mandaat.ts';
import { resumed, waitsForAanvulling } from './resume-aanvraag.ts';

export interface LeavingUntreated {
  readonly reden: string;
  readonly aanbod: KernteamAanbod | null;
  readonly mandaat: Mandaat | null;
  /** Within which it may be left untreated (Awb art. 4:5 lid 4). */
  readonly termijn: LegalTerm;
  /** Function of who does it. */
  readonly by: string;
  readonly on: LocalDate;
}

export type NotLeft =
  | 'AANVULLING_NOT_ASKED'
  | 'AANVULLING_TERM_RUNS'
  | 'TOO_LATE_TO_LEAVE_UNTREATED'
  | 'MANDATE_REQUIRED'
  | 'KERNTEAM_OFFER_REQUIRED';

/** A besluit of its own: it needs mandate, and an aanvulling that was asked and did not come in time, or came and is not enough. */
export function leaveUntreated(aanvraag: Aanvraag, leaving: LeavingUntreated): AanvraagDecision<'AANVRAAG_ENDED' | NotLeft> {
  const { reden, aanbod, mandaat, termijn, by, on } = leaving;
  return lopend(aanvraag, (open): AanvraagDecision<NotLeft> => {
    if (mandaat === null) return refuse('MANDATE_REQUIRED');
    const { aanvulling } = open;
    if (aanvulling === null) return refuse('AANVULLING_NOT_ASKED');
    const received = receivedInTime(aanvulling);
    const dayAfter = addDays(aanvulling.dueOn, 1);
    if (on < (received ?? dayAfter)) return refuse('AANVULLING_TERM_RUNS');
    if (on > startTermijn(termijn, received ?? aanvulling.dueOn, on).dueOn) return refuse('TOO_LATE_TO_LEAVE_UNTREATED');
    if (aanbod === null) return refuse('KERNTEAM_OFFER_REQUIRED');
    // Its term has run on since that of the aanvulling was over, also when nobody has looked since.
    const waits = open.status === 'OPGESCHORT' && waitsForAanvulling(open);
    const { state, events } = decided(waits ? resumed(open, dayAfter, dayAfter, on) : accept<Aanvraag, never>(open));
    const ended = { opschortingen: endedOpschortingen(state.opschortingen, on), termijnen: metTermijnen(state.termijnen, on, by) };
    return accept({ ...state, ...ended, status: 'BUITEN_BEHANDELING', since: on, reden, kernteamAangeboden: aanbod }, [
      ...events,
      { type: 'AanvraagLeftUntreated', on },
    ]);
  });
}
