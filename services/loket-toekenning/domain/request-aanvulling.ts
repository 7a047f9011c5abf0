import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { startTermijn, type Termijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { ProfileTerm } from '@kerngraaf/schema/terms/terms.ts';
import type { Aanvraag } from './aanvraag.ts';
import { type AanvraagDecision, lopend } from './lopend.ts';
import { opgeschort } from './suspend-aanvraag.ts';

export interface AanvullingWish {
  readonly vraag: string;
  /** The gemeente's own term to complete it. */
  readonly termijn: ProfileTerm;
  readonly on: LocalDate;
  readonly today: LocalDate;
}

/** Awb art. 4:5: one chance to complete it; the term stands still meanwhile (4:15 lid 1 a). */
export function requestAanvulling(
  aanvraag: Aanvraag,
  { vraag, termijn, on, today }: AanvullingWish,
): AanvraagDecision<'AANVRAAG_ENDED' | 'AANVULLING_ALREADY_ASKED' | 'ALREADY_SUSPENDED'> {
  return lopend(aanvraag, (open): AanvraagDecision<'AANVULLING_ALREADY_ASKED' | 'ALREADY_SUSPENDED'> => {
    if (open.aanvulling !== null) return refuse('AANVULLING_ALREADY_ASKED');
    if (open.status === 'OPGESCHORT') return refuse('ALREADY_SUSPENDED');
    const term = ofAanvrager(startTermijn(termijn, on, today));
    const still = opgeschort(open, 'AANVULLING', on);
    const aanvulling = { askedOn: on, vraag, dueOn: term.dueOn, receivedOn: null };
    return accept({ ...still, aanvulling, termijnen: [...still.termijnen, term] }, [{ type: 'AanvraagSuspended', on }]);
  });
}

/** What she does not complete is not missed by the college. One that was over when it was recorded runs until the next look. */
const ofAanvrager = (termijn: Termijn): Termijn => ({ ...termijn, voor: 'INWONER', status: 'LOOPT' });
