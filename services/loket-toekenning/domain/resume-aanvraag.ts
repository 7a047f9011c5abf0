import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { changeTermijn, meetTermijn, resumeTermijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import type { Aanvraag, AanvraagEvent, LopendeAanvraag, OpgeschorteAanvraag } from './aanvraag.ts';
import { AANVULLING, type AanvraagDecision, beslistermijn, endedOpschortingen, lopend } from './lopend.ts';

/** The term runs on, later by exactly the days that it stood still. Waiting for an aanvulling ends on the day that it came, or after its own term (4:15 lid 1). */
export function resumeAanvraag(
  aanvraag: Aanvraag,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): AanvraagDecision<'AANVRAAG_ENDED' | 'NOT_SUSPENDED'> {
  return lopend(aanvraag, (open): AanvraagDecision<'NOT_SUSPENDED'> => {
    if (open.status !== 'OPGESCHORT') return refuse('NOT_SUSPENDED');
    const { aanvulling } = open;
    if (aanvulling === null || !waitsForAanvulling(open)) return resumed(open, on, on, today);
    const received = {
      ...open,
      aanvulling: { ...aanvulling, receivedOn: on },
      termijnen: changeTermijn(open.termijnen, AANVULLING, (termijn) => meetTermijn(termijn, on, 'aanvrager')),
    };
    return resumed(received, on <= aanvulling.dueOn ? on : addDays(aanvulling.dueOn, 1), on, today);
  });
}

export const waitsForAanvulling = ({ opschortingen }: OpgeschorteAanvraag): boolean => opschortingen.at(-1)?.grond === 'AANVULLING';

/** `until`: first day on which the term runs again; `on`: that of what is told. */
export function resumed(aanvraag: OpgeschorteAanvraag, until: LocalDate, on: LocalDate, today: LocalDate): AanvraagDecision {
  const { wet, opschortingen, behandelaar } = aanvraag;
  const code = beslistermijn(wet);
  const termijnen = changeTermijn(aanvraag.termijnen, code, (termijn) => resumeTermijn(termijn, until, today));
  const again = { ...aanvraag, since: on, opschortingen: endedOpschortingen(opschortingen, until), termijnen };
  const state: LopendeAanvraag = { ...again, status: behandelaar === null ? 'INGEDIEND' : 'IN_BEHANDELING' };
  const [before, after] = [termijnOf(aanvraag.termijnen, code), termijnOf(termijnen, code)];
  // Recorded so late that it is over: nobody else will tell it.
  const isOver = after !== null && before?.status === 'OPGESCHORT' && after.status === 'GEMIST';
  const overdue: readonly AanvraagEvent[] = isOver
    ? [{ type: 'AanvraagOverdue', on: addDays(after.dueOn, 1), termijn: code, dueOn: after.dueOn }]
    : [];
  return accept(state, [{ type: 'AanvraagResumed', on }, ...overdue]);
}
