import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { ProfileVog } from '@kerngraaf/schema/profiles/profile.ts';
import { changeTermijn, meetTermijn, startTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { notReady, type Volunteer } from './volunteer.ts';
import {
  isAgreed,
  isOver,
  type VolunteerEvaluatie,
  type VolunteerMatch,
  type VolunteerMatchEvent,
  type VolunteerMatchReden,
} from './volunteer-match.ts';
import { type MatchChange, type MatchDecision, type On, over, type Terms } from './volunteer-match-steps.ts';
import { isClosed, isPast, type Stock, type VolunteerRequest } from './volunteer-request.ts';

export const EVALUATIE = 'vrijwilliger-evaluatie';

interface Starting extends On, Terms {
  readonly request: VolunteerRequest;
  readonly volunteer: Volunteer;
  readonly vog: ProfileVog;
}

const started = (match: VolunteerMatch, { termijn, today, on }: On & Terms) => {
  const termijnen = [startTermijn(termijn, on, today), ...match.termijnen];
  return accept<VolunteerMatch, VolunteerMatchEvent>({ ...match, status: 'ACTIEF', since: on, startedOn: on, termijnen }, [
    { type: 'MatchStarted', on },
  ]);
};

export type NotStarted =
  | 'MATCH_NOT_AGREED'
  | 'MATCH_STARTED'
  | 'MATCH_OVER'
  | 'REQUEST_CLOSED'
  | 'REQUEST_OVER'
  | 'REQUEST_FULFILLED'
  | 'VOLUNTEER_NOT_ACTIVE'
  | 'VOG_MISSING';

export function startMatch(
  match: VolunteerMatch,
  { request, helping, volunteer, vog, ...starting }: Starting & Pick<Stock, 'helping'>,
): MatchDecision<NotStarted> {
  if (match.status === 'ACTIEF') return refuse('MATCH_STARTED');
  if (isOver(match)) return refuse('MATCH_OVER');
  if (match.agreedOn === null) return refuse('MATCH_NOT_AGREED');
  if (isClosed(request)) return refuse('REQUEST_CLOSED');
  if (isPast(request, starting.on)) return refuse('REQUEST_OVER');
  if (match.rol === 'HOOFD' && helping >= request.aantal) return refuse('REQUEST_FULFILLED');
  const hindrance = notReady(volunteer, vog, starting.on);
  return hindrance ?? started(match, starting);
}

/** How it goes is asked again, a term later. */
export function evaluateMatch(
  match: VolunteerMatch,
  { evaluatie, by, termijn, today }: Terms & { readonly evaluatie: VolunteerEvaluatie; readonly by: string },
): MatchDecision<'MATCH_NOT_STARTED'> {
  if (match.status !== 'ACTIEF') return refuse('MATCH_NOT_STARTED');
  const { on } = evaluatie;
  const met = changeTermijn(match.termijnen, EVALUATIE, (each) => meetTermijn(each, on, by));
  const evaluated = { ...match, evaluaties: [...match.evaluaties, evaluatie], termijnen: [startTermijn(termijn, on, today), ...met] };
  return accept<VolunteerMatch, VolunteerMatchEvent>(evaluated, [{ type: 'MatchEvaluated', on }]);
}

export const endMatch = (
  match: VolunteerMatch,
  { reden, on }: On & { readonly reden: VolunteerMatchReden },
): MatchDecision<'MATCH_NOT_STARTED'> => (match.status === 'ACTIEF' ? over(match, reden, on) : refuse('MATCH_NOT_STARTED'));

export type NotRelayed = 'MATCH_NOT_STARTED' | 'SUCCESSOR_NOT_READY' | 'VOLUNTEER_NOT_ACTIVE' | 'VOG_MISSING';

/** What becomes of both. */
export interface Relay {
  readonly former: MatchChange;
  readonly successor: MatchChange;
}

/** A turn passes from one to another, so that as many help as before (O44). */
export function relayMatch(
  former: VolunteerMatch,
  successor: VolunteerMatch,
  { volunteer, vog, ...starting }: Omit<Starting, 'request'>,
): Decision<Relay, never, NotRelayed> {
  if (former.status !== 'ACTIEF' || former.rol !== 'HOOFD') return refuse('MATCH_NOT_STARTED');
  const stands = successor.status === 'ACTIEF' ? successor.rol === 'VERVANGER' : isAgreed(successor);
  if (successor.request !== former.request || !stands) return refuse('SUCCESSOR_NOT_READY');
  const hindrance = notReady(volunteer, vog, starting.on);
  if (hindrance !== null) return hindrance;
  return accept({ former: over(former, 'OVERGENOMEN', starting.on), successor: takingOver({ ...successor, rol: 'HOOFD' }, starting) });
}

/** Who stands in already helps since before. */
const takingOver = (successor: VolunteerMatch, starting: On & Terms): MatchChange =>
  successor.status === 'ACTIEF'
    ? accept<VolunteerMatch, VolunteerMatchEvent>(successor, [{ type: 'MatchStarted', on: starting.on }])
    : started(successor, starting);
