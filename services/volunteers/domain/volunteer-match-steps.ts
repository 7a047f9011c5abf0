import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import type { ProfileTermijn, ProfileVog } from '@kerngraaf/schema/profiles/profile.ts';
import { changeTermijn, lapseTermijn, meetTermijn, startTermijn, termijnOf, voidTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { type Consent, notConsented } from './consent.ts';
import { notReady, type Volunteer } from './volunteer.ts';
import {
  isOver,
  lastStepOn,
  type VolunteerMatch,
  type VolunteerMatchEvent,
  type VolunteerMatchReden,
  type VolunteerRol,
} from './volunteer-match.ts';
import { isClosed, isPast, type VolunteerRequest } from './volunteer-request.ts';

export const TOESTEMMING = 'vrijwilliger-toestemming';

export type MatchDecision<Reason extends string = never> = Decision<VolunteerMatch, VolunteerMatchEvent, Reason>;

/** What an accepted decision makes of a match. */
export interface MatchChange {
  readonly accepted: true;
  readonly state: VolunteerMatch;
  readonly events: readonly VolunteerMatchEvent[];
}

export interface On {
  readonly on: LocalDate;
}
export interface Terms {
  readonly termijn: ProfileTermijn;
  readonly today: LocalDate;
}

/** Whether the resident does not want this volunteer: herself, or anybody of the kern where the help is given (O46). */
export const isExcluded = (
  { uitsluitingen, nietUitEigenKern, kern }: Pick<VolunteerRequest, 'uitsluitingen' | 'nietUitEigenKern' | 'kern'>,
  volunteer: Pick<Volunteer, 'id' | 'kern'>,
): boolean => uitsluitingen.includes(volunteer.id) || (nietUitEigenKern && volunteer.kern === kern);

interface Proposing extends On {
  readonly id: Uuid;
  readonly rol: VolunteerRol;
  readonly score: number;
  readonly vog: ProfileVog;
  /** Whether a match of both did not end. */
  readonly open: boolean;
  /** Last day of the resident's consent to look for one; null without an end. */
  readonly consentUntil: LocalDate | null;
}

export type NotProposed =
  | 'REQUEST_CLOSED'
  | 'REQUEST_OVER'
  | 'REQUEST_FULFILLED'
  | 'CONSENT_MISSING'
  | 'VOLUNTEER_NOT_ACTIVE'
  | 'VOG_MISSING'
  | 'VOLUNTEER_EXCLUDED'
  | 'ALREADY_PROPOSED';

export function proposeMatch(
  request: VolunteerRequest,
  volunteer: Volunteer,
  { id, rol, score, vog, open, consentUntil, on }: Proposing,
): MatchDecision<NotProposed> {
  if (isClosed(request)) return refuse('REQUEST_CLOSED');
  if (isPast(request, on)) return refuse('REQUEST_OVER');
  if (consentUntil !== null && consentUntil < on) return refuse('CONSENT_MISSING');
  if (rol === 'HOOFD' && request.status === 'VERVULD') return refuse('REQUEST_FULFILLED');
  const hindrance = notReady(volunteer, vog, on);
  if (hindrance !== null) return hindrance;
  if (isExcluded(request, volunteer)) return refuse('VOLUNTEER_EXCLUDED');
  if (open) return refuse('ALREADY_PROPOSED');
  const { gemeente, inwoner, melding, casus, kernteam } = request;
  const about = { gemeente, request: request.id, inwoner, melding, casus, kernteam, volunteer: volunteer.id };
  const nothingYet = { agreedOn: null, startedOn: null, reden: null, evaluaties: [], termijnen: [] };
  return accept<VolunteerMatch, VolunteerMatchEvent>(
    {
      ...{ id, version: 0, ...about, organisatie: volunteer.organisatie, rol, score },
      ...{ status: 'VOORGESTELD', since: on, proposedOn: on, ...nothingYet },
    },
    [{ type: 'MatchProposed', on }],
  );
}

/** The resident must consent to her, in a term. */
export function acceptProposal(match: VolunteerMatch, { termijn, today, on }: On & Terms): MatchDecision<'MATCH_NOT_PROPOSED'> {
  if (match.status !== 'VOORGESTELD') return refuse('MATCH_NOT_PROPOSED');
  const termijnen = [startTermijn(termijn, on, today)];
  return accept<VolunteerMatch, VolunteerMatchEvent>({ ...match, status: 'WACHT_OP_TOESTEMMING', since: on, termijnen }, [
    { type: 'MatchAccepted', on },
  ]);
}

/** Ends it from a day, begun or not; no term is asked of it any more. */
export const over = (match: VolunteerMatch, reden: VolunteerMatchReden, on: LocalDate): MatchChange => {
  const termijnen = match.termijnen.map((termijn) => voidTermijn(termijn, on));
  return match.status === 'ACTIEF'
    ? accept<VolunteerMatch, VolunteerMatchEvent>({ ...match, status: 'BEEINDIGD', since: on, reden, termijnen }, [
        { type: 'MatchEnded', on, reden },
      ])
    : accept<VolunteerMatch, VolunteerMatchEvent>({ ...match, status: 'AFGEWEZEN', since: on, reden, termijnen }, [
        { type: 'MatchDeclined', on, reden },
      ]);
};

export function declineProposal(
  match: VolunteerMatch,
  { reden, on }: On & { readonly reden: VolunteerMatchReden },
): MatchDecision<'MATCH_STARTED' | 'MATCH_OVER'> {
  if (match.status === 'ACTIEF') return refuse('MATCH_STARTED');
  return isOver(match) ? refuse('MATCH_OVER') : over(match, reden, on);
}

/** Nobody is introduced before the resident consented to this very volunteer. */
export function agreeMatch(
  match: VolunteerMatch,
  { consent, by, on }: On & { readonly consent: Consent; readonly by: string },
): MatchDecision<'MATCH_NOT_WAITING' | 'MATCH_AGREED' | 'CONSENT_MISSING' | 'CONSENT_NOT_KNOWN'> {
  if (match.status !== 'WACHT_OP_TOESTEMMING') return refuse('MATCH_NOT_WAITING');
  if (match.agreedOn !== null) return refuse('MATCH_AGREED');
  const hindrance = notConsented(consent);
  if (hindrance !== null) return hindrance;
  const termijnen = changeTermijn(match.termijnen, TOESTEMMING, (termijn) => meetTermijn(termijn, on, by));
  return accept<VolunteerMatch, VolunteerMatchEvent>({ ...match, agreedOn: on, termijnen }, [{ type: 'MatchAgreed', on }]);
}

/** Ends what did not end, begun or not, by what happened elsewhere on a day, and not before it stood where it stands; the same when it is over. */
export function breakOff(match: VolunteerMatch, { reden, on }: On & { readonly reden: VolunteerMatchReden }): MatchDecision {
  const last = lastStepOn(match);
  return isOver(match) ? accept(match) : over(match, reden, on < last ? last : on);
}

/** What the passing of its last day makes of a term; the same when it is not due after all. */
export function passMatchTermijn(match: VolunteerMatch, code: string, today: LocalDate): MatchDecision {
  const before = termijnOf(match.termijnen, code);
  if (before === null) return accept(match);
  const { termijn, missed } = lapseTermijn(before, today);
  if (termijn === before) return accept(match);
  const passed = { ...match, termijnen: match.termijnen.map((each) => (each === before ? termijn : each)) };
  const { dueOn } = termijn;
  return accept<VolunteerMatch, VolunteerMatchEvent>(
    passed,
    missed ? [{ type: 'MatchOverdue', on: addDays(dueOn, 1), termijn: code, dueOn }] : [],
  );
}
