import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import {
  changeTermijn,
  extendTermijn,
  lapseTermijn,
  lengthInDays,
  startTermijn,
  termijnOf,
  voidTermijn,
} from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import type { BekendgemaakteBeschikking, VervangenBeschikking } from './beschikking.ts';
import {
  BESLISSING,
  BESLISSING_COMMISSIE,
  type Bezwaar,
  type BezwaarEvent,
  type BezwaarUitkomst,
  isEnded,
  isGegrond,
  type LopendBezwaar,
} from './bezwaar.ts';
import { metTermijnen } from './lopend.ts';

export type BezwaarDecision<Reason extends string = never> = Decision<Bezwaar, BezwaarEvent, Reason>;

type Registering = Pick<Bezwaar, 'id' | 'indiener' | 'gronden'> & { readonly on: LocalDate; readonly today: LocalDate };

/** Its term is counted from the day after the term for a bezwaar ended, whenever it came (Awb art. 7:10 lid 1). */
export function registerBezwaar(
  beschikking: BekendgemaakteBeschikking | VervangenBeschikking,
  { on, today, ...given }: Registering,
): BezwaarDecision {
  const { id, gemeente, melding, inwoner, decidedBy, bekendmaking, bezwaarTot } = beschikking;
  const bezwaar: LopendBezwaar = {
    ...given,
    gemeente,
    version: 0,
    beschikking: id,
    melding,
    inwoner,
    besluitBy: [...new Set([decidedBy, bekendmaking.by])],
    receivedOn: on,
    opTijd: on <= bezwaarTot,
    admittedOn: null,
    verschoonbaar: null,
    adviescommissie: false,
    ingebrekestelling: null,
    status: 'ONTVANGEN',
    since: on,
    termijnen: [startTermijn(termOn(BESLISSING, on), bezwaarTot, today)],
  };
  return accept(bezwaar, [{ type: 'BezwaarRegistered', on }]);
}

const lopend = <Reason extends string>(
  bezwaar: Bezwaar,
  decide: (bezwaar: LopendBezwaar) => BezwaarDecision<Reason>,
): BezwaarDecision<Reason | 'BEZWAAR_ENDED'> => (isEnded(bezwaar) ? refuse('BEZWAAR_ENDED') : decide(bezwaar));

/** Its term longer by some days; null when it is over. */
function longer(
  { termijnen }: LopendBezwaar,
  days: number,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): Longer | null {
  const running = termijnOf(termijnen, BESLISSING);
  if (running === null || on > running.dueOn) return null;
  const termijn = extendTermijn(running, days, today);
  return { dueOn: termijn.dueOn, termijnen: changeTermijn(termijnen, BESLISSING, () => termijn) };
}

interface Longer extends Pick<Bezwaar, 'termijnen'> {
  readonly dueOn: LocalDate;
}

export interface Admitting {
  readonly verschoonbaar: string | null;
  /** Whether a commissie as in Awb art. 7:13 was set up: the term is then twelve weeks (art. 7:10 lid 1). */
  readonly adviescommissie: boolean;
  readonly on: LocalDate;
  readonly today: LocalDate;
}

/** One that came late needs why that is excused (Awb art. 6:11); a postponed one stays so. */
export const admitBezwaar = (
  bezwaar: Bezwaar,
  { verschoonbaar, adviescommissie, on, today }: Admitting,
): BezwaarDecision<'BEZWAAR_ENDED' | 'ALREADY_ADMITTED' | 'LATE_WITHOUT_EXCUSE' | 'TERM_OVER'> =>
  lopend(bezwaar, (open): BezwaarDecision<'ALREADY_ADMITTED' | 'LATE_WITHOUT_EXCUSE' | 'TERM_OVER'> => {
    if (open.admittedOn !== null) return refuse('ALREADY_ADMITTED');
    if (!open.opTijd && verschoonbaar === null) return refuse('LATE_WITHOUT_EXCUSE');
    const days = lengthInDays(termOn(BESLISSING_COMMISSIE, on)) - lengthInDays(termOn(BESLISSING, on));
    const term = adviescommissie ? longer(open, days, { on, today }) : open;
    if (term === null) return refuse('TERM_OVER');
    const state = open.status === 'VERDAAGD' ? open : { ...open, status: 'ONTVANKELIJK' as const, since: on };
    const { termijnen } = term;
    return accept<Bezwaar, BezwaarEvent>({ ...state, admittedOn: on, verschoonbaar, adviescommissie, termijnen }, [
      { type: 'BezwaarAdmitted', on },
    ]);
  });

/** Awb art. 7:10 lid 3: once, while the term runs. */
export const postponeBezwaar = (
  bezwaar: Bezwaar,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): BezwaarDecision<'BEZWAAR_ENDED' | 'ALREADY_POSTPONED' | 'TERM_OVER'> =>
  lopend(bezwaar, (open): BezwaarDecision<'ALREADY_POSTPONED' | 'TERM_OVER'> => {
    if (open.status === 'VERDAAGD') return refuse('ALREADY_POSTPONED');
    const term = longer(open, lengthInDays(termOn('awb-verdaging-bezwaar', on)), { on, today });
    if (term === null) return refuse('TERM_OVER');
    const { termijnen, dueOn } = term;
    return accept<Bezwaar, BezwaarEvent>({ ...open, status: 'VERDAAGD', since: on, termijnen }, [{ type: 'BezwaarPostponed', on, dueOn }]);
  });

export interface Deciding {
  readonly uitkomst: BezwaarUitkomst;
  readonly overwegingen: string;
  /** Whether her functie may decide. */
  readonly mayDecide: boolean;
  readonly subject: string;
  readonly by: string;
  readonly on: LocalDate;
}

export type NotDecided = 'BEZWAAR_ENDED' | 'NOT_ADMITTED' | 'FUNCTIE_WITHOUT_BEZWAAR' | 'DECIDED_THE_BESLUIT';

/** Never by who took the besluit (Awb art. 10:3 lid 3). Where a new besluit is asked the term runs until that is made known (7:11 lid 2). */
export const decideBezwaar = (bezwaar: Bezwaar, deciding: Deciding): BezwaarDecision<NotDecided> =>
  lopend(bezwaar, (open): BezwaarDecision<NotDecided> => {
    const { uitkomst, overwegingen, mayDecide, subject, by, on } = deciding;
    if (open.besluitBy.includes(subject)) return refuse('DECIDED_THE_BESLUIT');
    if (!mayDecide) return refuse('FUNCTIE_WITHOUT_BEZWAAR');
    if (open.admittedOn === null && uitkomst !== 'NIET_ONTVANKELIJK') return refuse('NOT_ADMITTED');
    const termijnen = isGegrond(uitkomst) ? open.termijnen : metTermijnen(open.termijnen, on, by);
    const outcome = { uitkomst, overwegingen, decidedBy: subject, nieuwBesluit: null, termijnen };
    return accept<Bezwaar, BezwaarEvent>({ ...open, status: 'BESLIST', since: on, ...outcome }, [
      { type: 'BezwaarDecided', on, outcome: uitkomst },
    ]);
  });

export const withdrawBezwaar = (bezwaar: Bezwaar, { on }: { readonly on: LocalDate }): BezwaarDecision<'BEZWAAR_ENDED'> =>
  lopend(
    bezwaar,
    (open): BezwaarDecision =>
      accept<Bezwaar, BezwaarEvent>(
        { ...open, status: 'INGETROKKEN', since: on, termijnen: open.termijnen.map((termijn) => voidTermijn(termijn, on)) },
        [{ type: 'BezwaarWithdrawn', on }],
      ),
  );

/** What the passing of its last day makes of a term; the same when it is not due after all. */
export function passBezwaarTermijn(bezwaar: Bezwaar, code: string, today: LocalDate): BezwaarDecision {
  const before = termijnOf(bezwaar.termijnen, code);
  if (before === null) return accept(bezwaar);
  const { termijn, missed } = lapseTermijn(before, today);
  if (termijn === before) return accept(bezwaar);
  const passed = { ...bezwaar, termijnen: changeTermijn(bezwaar.termijnen, code, () => termijn) };
  const { dueOn } = termijn;
  return accept<Bezwaar, BezwaarEvent>(passed, missed ? [{ type: 'BezwaarOverdue', on: addDays(dueOn, 1), termijn: code, dueOn }] : []);
}
