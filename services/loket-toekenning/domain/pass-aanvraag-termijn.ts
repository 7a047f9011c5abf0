import { accept } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { changeTermijn, lapseTermijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import type { Aanvraag } from './aanvraag.ts';
import { AANVULLING, type AanvraagDecision } from './lopend.ts';
import { resumed, waitsForAanvulling } from './resume-aanvraag.ts';

/** What the passing of a term's last day makes of an aanvraag; null when it is not due after all. A missed one is told once. */
export function passAanvraagTermijn(aanvraag: Aanvraag, code: string, today: LocalDate): AanvraagDecision | null {
  const before = termijnOf(aanvraag.termijnen, code);
  if (before === null) return null;
  const { termijn, missed } = lapseTermijn(before, today);
  if (termijn === before) return null;
  const passed = { ...aanvraag, termijnen: changeTermijn(aanvraag.termijnen, code, () => termijn) };
  const dayAfter = addDays(termijn.dueOn, 1);
  // Awb art. 4:15 lid 1: the decision's term runs on when the aanvulling was not given in time.
  if (code === AANVULLING && passed.status === 'OPGESCHORT' && waitsForAanvulling(passed))
    return resumed(passed, dayAfter, dayAfter, today);
  return accept(passed, missed ? [{ type: 'AanvraagOverdue', on: dayAfter, termijn: code, dueOn: termijn.dueOn }] : []);
}
