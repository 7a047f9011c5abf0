import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { startTermijn, type Termijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import type { Ingebrekestelling } from './aanvraag.ts';

/** The two weeks in which the college may still decide (Awb art. 4:17 lid 3). */
export const INGEBREKESTELLING: string = 'awb-ingebrekestelling';

/** Only a term that is over can be put in default (Awb art. 6:12 lid 2 a). */
export function isOver(termijnen: readonly Termijn[], code: string, on: LocalDate): boolean {
  const termijn = termijnOf(termijnen, code);
  return (
    termijn !== null && termijn.doneOn === null && termijn.status !== 'OPGESCHORT' && termijn.status !== 'VERVALLEN' && on > termijn.dueOn
  );
}

/** What a notice of default begins. */
export function inDefault(on: LocalDate, today: LocalDate): { readonly ingebrekestelling: Ingebrekestelling; readonly termijn: Termijn } {
  const termijn = startTermijn(termOn(INGEBREKESTELLING, on), on, today);
  return { ingebrekestelling: { receivedOn: on, dwangsomVanaf: addDays(termijn.dueOn, 1) }, termijn };
}
