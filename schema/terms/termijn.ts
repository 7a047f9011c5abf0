import { addDays, daysBetween, type LocalDate } from '@kerngraaf/platform/time.ts';
import { isWerkdag } from './calendar.ts';
import { type LegalTerm, PROFILE_LAW, type ProfileTerm, termijnenwet } from './terms.ts';

export type TermijnStatus = 'LOOPT' | 'OPGESCHORT' | 'GEHAALD' | 'GEMIST' | 'VERVALLEN';

/** A term as it runs for one row. It holds all that it needs: a later change of the law or the profile does not move it. */
export interface Termijn {
  readonly code: string;
  readonly law: string;
  readonly article: string;
  readonly startedOn: LocalDate;
  /** Before the Algemene termijnenwet. */
  readonly rawDueOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly status: TermijnStatus;
  readonly suspendedSince: LocalDate | null;
  readonly suspendedDays: number;
  /** When what it asks was done. */
  readonly doneOn: LocalDate | null;
  /** Function or role of who did it. */
  readonly by: string | null;
  readonly voor: 'COLLEGE' | 'INWONER';
  /** Whether the Algemene termijnenwet holds for it. */
  readonly atw: boolean;
}

const DAYS_IN_WEEK = 7;

/** Begins the day after `on`. One that was over when it was recorded is stored so and tells nothing. */
export function startTermijn(term: LegalTerm | ProfileTerm, on: LocalDate, today: LocalDate): Termijn {
  const days = 'dagen' in term ? term.dagen : lengthInDays(term);
  const begun = {
    code: term.code,
    ...('dagen' in term
      ? { law: PROFILE_LAW, article: '', voor: 'COLLEGE' as const, atw: false }
      : { law: term.law, article: term.article, voor: term.voor, atw: underTermijnenwet(term) }),
    startedOn: on,
    suspendedSince: null,
    suspendedDays: 0,
    doneOn: null,
    by: null,
  };
  return running(begun, addDays(on, days), today);
}

/** How long one of the law is. */
export const lengthInDays = ({ lengte }: LegalTerm): number => lengte.aantal * (lengte.eenheid === 'WEKEN' ? DAYS_IN_WEEK : 1);

/** Algemene termijnenwet art. 4: not for longer terms. */
const underTermijnenwet = ({ lengte }: LegalTerm): boolean => lengte.aantal <= termijnenwet.langsteTermijn[lengte.eenheid];

type Begun = Omit<Termijn, 'rawDueOn' | 'dueOn' | 'status'>;

function running(begun: Begun, rawDueOn: LocalDate, today: LocalDate): Termijn {
  const dueOn = begun.atw ? lastDay(begun.startedOn, rawDueOn) : rawDueOn;
  return { ...begun, rawDueOn, dueOn, status: dueOn < today ? over(begun.voor) : 'LOOPT' };
}

/** What the college does not do in time is missed; what a resident may do and does not, is no longer hers to do. */
const over = (voor: Termijn['voor']): TermijnStatus => (voor === 'COLLEGE' ? 'GEMIST' : 'VERVALLEN');

/** Algemene termijnenwet art. 1: it ends on a working day; art. 2: one of three days or more has two working days at least. */
function lastDay(startedOn: LocalDate, rawDueOn: LocalDate): LocalDate {
  const wanted = daysBetween(startedOn, rawDueOn) >= termijnenwet.korteTermijnVanaf ? termijnenwet.werkdagenInTermijn : 1;
  let last = rawDueOn;
  while (!isWerkdag(last) || werkdagen(startedOn, last, wanted) < wanted) last = addDays(last, 1);
  return last;
}

/** Working days after one day up to and with another, counted from the last, no further than is wanted. */
function werkdagen(after: LocalDate, upTo: LocalDate, wanted: number): number {
  let found = 0;
  for (let day = upTo; day > after && found < wanted; day = addDays(day, -1)) if (isWerkdag(day)) found += 1;
  return found;
}

/** Whether what it asks may still be done. */
export const isAsked = ({ doneOn, status }: Termijn): boolean => doneOn === null && status !== 'VERVALLEN';

/** Records when what it asks was done, by whom: in time or too late. One that is met or no longer asked stays as it is. */
export function meetTermijn(termijn: Termijn, on: LocalDate, by: string): Termijn {
  const inTime = termijn.status === 'OPGESCHORT' || on <= termijn.dueOn;
  if (termijn.doneOn !== null || (!inTime && over(termijn.voor) === 'VERVALLEN')) return termijn;
  return { ...termijn, status: inTime ? 'GEHAALD' : 'GEMIST', doneOn: on, by, suspendedSince: null };
}

/** Lets it stand still from a day (Awb art. 4:15); one that is over on that day does not. */
export function suspendTermijn(termijn: Termijn, on: LocalDate): Termijn {
  if (!isAsked(termijn) || termijn.status === 'OPGESCHORT' || on > termijn.dueOn) return termijn;
  return { ...termijn, status: 'OPGESCHORT', suspendedSince: on };
}

/** Lets it run on from a day, later by exactly the days that it stood still: none when that had not begun. */
export function resumeTermijn(termijn: Termijn, on: LocalDate, today: LocalDate): Termijn {
  const { suspendedSince, rawDueOn } = termijn;
  if (suspendedSince === null) return termijn;
  const days = Math.max(0, daysBetween(suspendedSince, on));
  return running({ ...termijn, suspendedSince: null, suspendedDays: termijn.suspendedDays + days }, addDays(rawDueOn, days), today);
}

/** Makes a running one longer, as the postponement of Awb art. 7:10 lid 3 does. */
export function extendTermijn(termijn: Termijn, days: number, today: LocalDate): Termijn {
  return termijn.doneOn === null ? running(termijn, addDays(termijn.rawDueOn, days), today) : termijn;
}

/** No longer asked: one that was met or over before stays so, also when nobody has looked since its last day. */
export function voidTermijn(termijn: Termijn, on: LocalDate): Termijn {
  if (termijn.doneOn !== null || termijn.status === 'VERVALLEN') return termijn;
  const inTime = termijn.status === 'OPGESCHORT' || on <= termijn.dueOn;
  return inTime ? { ...termijn, status: 'VERVALLEN', suspendedSince: null } : termijn;
}

/** Lets one that was no longer asked run again to its own last day. */
export function reviveTermijn(termijn: Termijn, today: LocalDate): Termijn {
  return termijn.status === 'VERVALLEN' && termijn.doneOn === null ? running(termijn, termijn.rawDueOn, today) : termijn;
}

/** What the passing of time makes of it; `missed` when it was the college's and is told. */
export function lapseTermijn(termijn: Termijn, today: LocalDate): { readonly termijn: Termijn; readonly missed: boolean } {
  if (termijn.status !== 'LOOPT' || today <= termijn.dueOn) return { termijn, missed: false };
  const status = over(termijn.voor);
  return { termijn: { ...termijn, status }, missed: status === 'GEMIST' };
}

/** Whole days until its last, below zero when that is over; null when it does not run. */
export const daysLeft = ({ status, dueOn }: Termijn, today: LocalDate): number | null =>
  status === 'LOOPT' ? daysBetween(today, dueOn) : null;

/** The one with this code, or null. */
export const termijnOf = (termijnen: readonly Termijn[], code: string): Termijn | null =>
  termijnen.find((each) => each.code === code) ?? null;

/** The list with the one with this code changed. */
export const changeTermijn = (termijnen: readonly Termijn[], code: string, change: (termijn: Termijn) => Termijn): readonly Termijn[] =>
  termijnen.map((each) => (each.code === code ? change(each) : each));
