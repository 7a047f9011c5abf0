import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import { startTermijn, type Termijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import { type Aanvraag, type AanvraagEvent, awaitsBekendmaking, isEnded as hasEnded, type Ingebrekestelling } from './aanvraag.ts';
import { BESLISSING, type Bezwaar, type BezwaarEvent, isEnded } from './bezwaar.ts';
import { beslistermijn } from './lopend.ts';

interface Receiving {
  readonly on: LocalDate;
  readonly today: LocalDate;
}
type NotInDefault = 'TERM_NOT_OVER' | 'ALREADY_IN_DEFAULT';

/** The two weeks in which the college may still decide (Awb art. 4:17 lid 3). */
const INGEBREKESTELLING = 'awb-ingebrekestelling';

export function receiveIngebrekestelling(
  aanvraag: Aanvraag,
  receiving: Receiving,
): Decision<Aanvraag, AanvraagEvent, NotInDefault | 'AANVRAAG_ENDED'> {
  if (hasEnded(aanvraag) && !awaitsBekendmaking(aanvraag)) return refuse('AANVRAAG_ENDED');
  const reason = defaultMistake(aanvraag, beslistermijn(aanvraag.wet), receiving.on);
  if (reason !== null) return refuse(reason);
  return accept<Aanvraag, AanvraagEvent>({ ...aanvraag, ...inDefault(aanvraag.termijnen, receiving) }, [
    { type: 'AanvraagInDefault', on: receiving.on },
  ]);
}

export function receiveIngebrekestellingBezwaar(
  bezwaar: Bezwaar,
  receiving: Receiving,
): Decision<Bezwaar, BezwaarEvent, NotInDefault | 'BEZWAAR_ENDED'> {
  if (isEnded(bezwaar) && !awaitsBekendmaking(bezwaar)) return refuse('BEZWAAR_ENDED');
  const reason = defaultMistake(bezwaar, BESLISSING, receiving.on);
  if (reason !== null) return refuse(reason);
  return accept<Bezwaar, BezwaarEvent>({ ...bezwaar, ...inDefault(bezwaar.termijnen, receiving) }, [
    { type: 'BezwaarInDefault', on: receiving.on },
  ]);
}

/** First day on which the college is no longer late: what was asked was made known, or is asked no more. Null before. */
export function settledOn({ status, since, termijnen }: Aanvraag | Bezwaar): LocalDate | null {
  const doneOn = termijnOf(termijnen, INGEBREKESTELLING)?.doneOn ?? null;
  return doneOn ?? (status === 'INGETROKKEN' || status === 'BUITEN_BEHANDELING' ? since : null);
}

interface Awaited {
  readonly ingebrekestelling: Ingebrekestelling | null;
  readonly termijnen: readonly Termijn[];
}

/** Only what is over its term can be put in default, and once (Awb art. 4:17 lid 3, 6:12 lid 2). */
function defaultMistake({ ingebrekestelling, termijnen }: Awaited, code: string, on: LocalDate): NotInDefault | null {
  if (ingebrekestelling !== null) return 'ALREADY_IN_DEFAULT';
  const termijn = termijnOf(termijnen, code);
  const over =
    termijn !== null && (termijn.status === 'LOOPT' || termijn.status === 'GEMIST') && termijn.doneOn === null && on > termijn.dueOn;
  return over ? null : 'TERM_NOT_OVER';
}

function inDefault(termijnen: readonly Termijn[], { on, today }: Receiving): Awaited {
  const termijn = startTermijn(termOn(INGEBREKESTELLING, on), on, today);
  return {
    ingebrekestelling: { receivedOn: on, dwangsomVanaf: addDays(termijn.dueOn, 1) },
    termijnen: [...termijnen, termijn],
  };
}
