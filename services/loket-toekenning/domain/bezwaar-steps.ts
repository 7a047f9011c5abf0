import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import {
  changeTermijn,
  extendTermijn,
  lapseTermijn,
  meetTermijn,
  startTermijn,
  termijnOf,
  voidTermijn,
} from '@kerngraaf/schema/terms/termijn.ts';
import { termOn } from '@kerngraaf/schema/terms/terms.ts';
import type { BekendgemaakteBeschikking, VervangenBeschikking } from './beschikking.ts';
import { BESLISSING, type Bezwaar, type BezwaarEvent, type BezwaarUitkomst, isEnded, type LopendBezwaar } from './bezwaar.ts';

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

/** One that came late needs why that is excused (Awb art. 6:11); a postponed one stays so. */
export const admitBezwaar = (
  bezwaar: Bezwaar,
  { verschoonbaar, on }: { readonly verschoonbaar: string | null; readonly on: LocalDate },
): BezwaarDecision<'BEZWAAR_ENDED' | 'ALREADY_ADMITTED' | 'LATE_WITHOUT_EXCUSE'> =>
  lopend(bezwaar, (open): BezwaarDecision<'ALREADY_ADMITTED' | 'LATE_WITHOUT_EXCUSE'> => {
    if (open.admittedOn !== null) return refuse('ALREADY_ADMITTED');
    if (!open.opTijd && verschoonbaar === null) return refuse('LATE_WITHOUT_EXCUSE');
    const state = open.status === 'VERDAAGD' ? open : { ...open, status: 'ONTVANKELIJK' as const, since: on };
    return accept<Bezwaar, BezwaarEvent>({ ...state, admittedOn: on, verschoonbaar }, [{ type: 'BezwaarAdmitted', on }]);
  });

/** Awb art. 7:10 lid 3: once, while the term runs. */
export const postponeBezwaar = (
  bezwaar: Bezwaar,
  { on, today }: { readonly on: LocalDate; readonly today: LocalDate },
): BezwaarDecision<'BEZWAAR_ENDED' | 'ALREADY_POSTPONED' | 'TERM_OVER'> =>
  lopend(bezwaar, (open): BezwaarDecision<'ALREADY_POSTPONED' | 'TERM_OVER'> => {
    if (open.status === 'VERDAAGD') return refuse('ALREADY_POSTPONED');
    const running = termijnOf(open.termijnen, BESLISSING);
    if (running === null || on > running.dueOn) return refuse('TERM_OVER');
    const { lengte } = termOn('awb-verdaging-bezwaar', on);
    const longer = extendTermijn(running, lengte.aantal * (lengte.eenheid === 'WEKEN' ? 7 : 1), today);
    return accept<Bezwaar, BezwaarEvent>(
      { ...open, status: 'VERDAAGD', since: on, termijnen: changeTermijn(open.termijnen, BESLISSING, () => longer) },
      [{ type: 'BezwaarPostponed', on, dueOn: longer.dueOn }],
    );
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

/** Never by who took the besluit (Awb art. 10:3 lid 3). */
export const decideBezwaar = (bezwaar: Bezwaar, deciding: Deciding): BezwaarDecision<NotDecided> =>
  lopend(bezwaar, (open): BezwaarDecision<NotDecided> => {
    const { uitkomst, overwegingen, mayDecide, subject, by, on } = deciding;
    if (open.besluitBy.includes(subject)) return refuse('DECIDED_THE_BESLUIT');
    if (!mayDecide) return refuse('FUNCTIE_WITHOUT_BEZWAAR');
    if (open.admittedOn === null && uitkomst !== 'NIET_ONTVANKELIJK') return refuse('NOT_ADMITTED');
    const termijnen = open.termijnen.map((termijn) => meetTermijn(termijn, on, by));
    return accept<Bezwaar, BezwaarEvent>({ ...open, status: 'BESLIST', since: on, uitkomst, overwegingen, decidedBy: subject, termijnen }, [
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
