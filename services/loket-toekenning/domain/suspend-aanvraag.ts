import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { changeTermijn, suspendTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import type { Aanvraag, LopendeAanvraag, OpgeschorteAanvraag, OpschortingGrond } from './aanvraag.ts';
import { type AanvraagDecision, beslistermijn, lopend } from './lopend.ts';

/** The wait for an aanvulling begins by asking one. */
export const grondMistake = (grond: OpschortingGrond): 'GROND_NOT_ALLOWED' | null => (grond === 'AANVULLING' ? 'GROND_NOT_ALLOWED' : null);

/** Awb art. 4:15 lid 2. */
export function suspendAanvraag(
  aanvraag: Aanvraag,
  { grond, on }: { readonly grond: OpschortingGrond; readonly on: LocalDate },
): AanvraagDecision<'AANVRAAG_ENDED' | 'ALREADY_SUSPENDED'> {
  return lopend(aanvraag, (open): AanvraagDecision<'ALREADY_SUSPENDED'> => {
    if (open.status === 'OPGESCHORT') return refuse('ALREADY_SUSPENDED');
    return accept(opgeschort(open, grond, on), [{ type: 'AanvraagSuspended', on }]);
  });
}

/** With its term standing still: from the day after an aanvulling is asked (Awb art. 4:15 lid 1), while a ground of lid 2 lasts from its own day. */
export function opgeschort(aanvraag: LopendeAanvraag, grond: OpschortingGrond, on: LocalDate): OpgeschorteAanvraag {
  const since = grond === 'AANVULLING' ? addDays(on, 1) : on;
  return {
    ...aanvraag,
    status: 'OPGESCHORT',
    since: on,
    opschortingen: [...aanvraag.opschortingen, { grond, since, until: null }],
    termijnen: changeTermijn(aanvraag.termijnen, beslistermijn(aanvraag.wet), (termijn) => suspendTermijn(termijn, since)),
  };
}
