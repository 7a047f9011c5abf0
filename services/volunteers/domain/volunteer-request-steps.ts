import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { addDays, type LocalDate } from '@kerngraaf/platform/time.ts';
import type { ProfileTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { changeTermijn, lapseTermijn, meetTermijn, startTermijn, termijnOf, voidTermijn } from '@kerngraaf/schema/terms/termijn.ts';
import { type Consent, notConsented } from './consent.ts';
import {
  type Exclusions,
  isClosed,
  type Stock,
  type VolunteerRequest,
  type VolunteerRequestEnd,
  type VolunteerRequestEvent,
  type VolunteerRequestStatus,
} from './volunteer-request.ts';

export const VINDEN = 'vrijwilliger-vinden';
export const HERZIENING = 'vrijwilliger-herziening';

export type RequestDecision<Reason extends string = never> = Decision<VolunteerRequest, VolunteerRequestEvent, Reason>;

/** Terms of the gemeenteprofiel, and today by the clock. */
export interface RequestTerms {
  readonly vinden: ProfileTermijn;
  readonly herziening: ProfileTermijn;
  readonly today: LocalDate;
}

type Requesting = Omit<VolunteerRequest, 'version' | 'status' | 'since' | 'requestedOn' | 'intrekgrond' | 'termijnen'> & {
  readonly on: LocalDate;
  readonly consent: Consent;
  readonly deceased: boolean;
};

/** Nobody is looked for without the resident's consent; without an end in sight it is looked at again (O44). */
export function requestVolunteer(
  { on, consent, deceased, ...given }: Requesting,
  { vinden, herziening, today }: RequestTerms,
): RequestDecision<'INWONER_DECEASED' | 'CONSENT_MISSING' | 'CONSENT_NOT_KNOWN'> {
  if (deceased) return refuse('INWONER_DECEASED');
  const hindrance = notConsented(consent);
  if (hindrance !== null) return hindrance;
  const termijnen = [startTermijn(vinden, on, today), ...(given.until === null ? [startTermijn(herziening, on, today)] : [])];
  const request: VolunteerRequest = {
    ...given,
    ...{ version: 0, status: 'OPEN', since: on, requestedOn: on, intrekgrond: null, termijnen },
  };
  return accept<VolunteerRequest, VolunteerRequestEvent>(request, [{ type: 'VolunteerRequested', on }]);
}

const statusBy = ({ aantal }: VolunteerRequest, { open, helping }: Stock): VolunteerRequestStatus =>
  helping >= aantal ? 'VERVULD' : open > 0 ? 'MATCHING' : 'OPEN';

/** Whether as many as were asked helped until its last day: nobody is looked for any more. */
export const isServed = ({ status, until }: VolunteerRequest, on: LocalDate): boolean =>
  status === 'VERVULD' && until !== null && until <= on;

/** Where it stands by what runs for it; a turn that falls open before the last day is looked for again, in a term of its own. */
export function takeStock(
  request: VolunteerRequest,
  stock: Stock,
  { vinden, today, on, by }: RequestTerms & { readonly on: LocalDate; readonly by: string },
): RequestDecision {
  const status = statusBy(request, stock);
  if (isClosed(request) || status === request.status || isServed(request, on)) return accept(request);
  if (status === 'VERVULD') {
    const termijnen = changeTermijn(request.termijnen, VINDEN, (termijn) => meetTermijn(termijn, on, by));
    return accept<VolunteerRequest, VolunteerRequestEvent>({ ...request, status, since: on, termijnen }, [
      { type: 'VolunteerRequestFulfilled', on },
    ]);
  }
  const termijnen = request.status === 'VERVULD' ? [startTermijn(vinden, on, today), ...request.termijnen] : request.termijnen;
  return accept<VolunteerRequest, VolunteerRequestEvent>({ ...request, status, since: on, termijnen }, [
    { type: 'VolunteerRequestProgressed', on, step: 'STATUS' },
  ]);
}

export const changeExclusions = (
  request: VolunteerRequest,
  { on, ...exclusions }: Exclusions & { readonly on: LocalDate },
): RequestDecision<'REQUEST_CLOSED'> =>
  isClosed(request)
    ? refuse('REQUEST_CLOSED')
    : accept<VolunteerRequest, VolunteerRequestEvent>({ ...request, ...exclusions }, [
        { type: 'VolunteerRequestProgressed', on, step: 'UITSLUITINGEN' },
      ]);

export function reviewVolunteerRequest(
  request: VolunteerRequest,
  { until, on, by, herziening, today }: RequestTerms & { readonly until: LocalDate | null; readonly on: LocalDate; readonly by: string },
): RequestDecision<'REQUEST_CLOSED' | 'REQUEST_HAS_AN_END'> {
  if (isClosed(request)) return refuse('REQUEST_CLOSED');
  if (request.until !== null) return refuse('REQUEST_HAS_AN_END');
  const met = changeTermijn(request.termijnen, HERZIENING, (termijn) => meetTermijn(termijn, on, by));
  const termijnen = until === null ? [startTermijn(herziening, on, today), ...met] : met;
  return accept<VolunteerRequest, VolunteerRequestEvent>({ ...request, until, termijnen }, [
    { type: 'VolunteerRequestReviewed', on, until },
  ]);
}

const closed = (
  request: VolunteerRequest,
  status: 'NIEMAND_GEVONDEN' | 'INGETROKKEN',
  on: LocalDate,
  intrekgrond: VolunteerRequestEnd | null,
): VolunteerRequest => ({
  ...request,
  ...{ status, since: on, intrekgrond, termijnen: request.termijnen.map((termijn) => voidTermijn(termijn, on)) },
});

export const withdrawVolunteerRequest = (
  request: VolunteerRequest,
  { ground, on }: { readonly ground: VolunteerRequestEnd; readonly on: LocalDate },
): RequestDecision<'REQUEST_CLOSED'> =>
  isClosed(request)
    ? refuse('REQUEST_CLOSED')
    : accept<VolunteerRequest, VolunteerRequestEvent>(closed(request, 'INGETROKKEN', on, ground), [
        { type: 'VolunteerRequestWithdrawn', on, ground },
      ]);

export function concludeNobodyFound(
  request: VolunteerRequest,
  { open, on }: Pick<Stock, 'open'> & { readonly on: LocalDate },
): RequestDecision<'REQUEST_CLOSED' | 'MATCHES_OPEN'> {
  if (isClosed(request)) return refuse('REQUEST_CLOSED');
  if (open > 0) return refuse('MATCHES_OPEN');
  return accept<VolunteerRequest, VolunteerRequestEvent>(closed(request, 'NIEMAND_GEVONDEN', on, null), [
    { type: 'VolunteerRequestNobodyFound', on },
  ]);
}

/** What the passing of its last day makes of a term; the same when it is not due after all. */
export function passRequestTermijn(request: VolunteerRequest, code: string, today: LocalDate): RequestDecision {
  const before = termijnOf(request.termijnen, code);
  if (before === null) return accept(request);
  const { termijn, missed } = lapseTermijn(before, today);
  if (termijn === before) return accept(request);
  const passed = { ...request, termijnen: request.termijnen.map((each) => (each === before ? termijn : each)) };
  const { dueOn } = termijn;
  return accept<VolunteerRequest, VolunteerRequestEvent>(
    passed,
    missed ? [{ type: 'VolunteerRequestOverdue', on: addDays(dueOn, 1), termijn: code, dueOn }] : [],
  );
}
