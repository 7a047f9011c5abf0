import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput, notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { type ProfileTermijn, profileTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { matchesByIds, type OpenMatch, openMatchesOf } from '../database/volunteer-match-reads.ts';
import { holdVolunteer } from '../database/volunteer-reads.ts';
import { holdRequestOf } from '../database/volunteer-request-stock.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import type { EVALUATIE } from '../domain/volunteer-help-steps.ts';
import { lastStepOn, type VolunteerMatch, type VolunteerMatchEvent, type VolunteerMatchReden } from '../domain/volunteer-match.ts';
import { breakOff, type TOESTEMMING } from '../domain/volunteer-match-steps.ts';
import { matchContract } from '../messaging/publishes.ts';
import { recount, requestOf } from './request-command.ts';

/** What every command on a match brings. */
export interface MatchCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly match: string;
  readonly occurredOn: LocalDate;
}

/** Its request is held before it, always in this order: volunteer, request, match. */
export async function loadMatch(tx: Tx, input: MatchCommandInput): Promise<VolunteerMatch> {
  const id = parseUuid(input.match);
  await holdRequestOf(tx.manager, tx.scope, id);
  return tx.load(volunteerMatchAggregate, id);
}

export const saveMatch = (
  tx: Tx,
  { state, events }: { readonly state: VolunteerMatch; readonly events: readonly VolunteerMatchEvent[] },
): Promise<VolunteerMatch> =>
  tx.save(
    volunteerMatchAggregate,
    state,
    events.map((event) => matchContract(state, event)),
  );

/** Saves a match, and lets its request stand by what runs for it. */
export async function saveAndRecount(
  service: UseCases,
  tx: Tx,
  decision: { readonly state: VolunteerMatch; readonly events: readonly VolunteerMatchEvent[] },
  on: LocalDate,
): Promise<VolunteerMatch> {
  const saved = await saveMatch(tx, decision);
  await recount(service, tx, await requestOf(tx, saved), on);
  return saved;
}

/** The business date of a command on a match: none before what last became of it (`BEFORE_MATCH`). */
export function sinceMatch(service: UseCases, tx: Tx, match: VolunteerMatch, input: { readonly occurredOn: LocalDate }): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  assertSinceMatch(match, on);
  return on;
}

export function assertSinceMatch(match: VolunteerMatch, on: LocalDate): void {
  if (on < lastStepOn(match)) throw badInput('BEFORE_MATCH');
}

/** A term of the gemeenteprofiel of a day. */
export function matchTerm(
  service: UseCases,
  tx: Tx,
  match: VolunteerMatch,
  code: typeof TOESTEMMING | typeof EVALUATIE,
  on: LocalDate,
): { readonly termijn: ProfileTermijn; readonly today: LocalDate } {
  return { termijn: profileTermijn(profileOf(service, match, on), code), today: localDateAt(tx.at) };
}

/** The volunteer of a match, held before its request; `NOT_FOUND` when the caller may not know of the match. */
export async function holdVolunteerOf(tx: Tx, match: Uuid): Promise<Volunteer> {
  const [found] = await matchesByIds(tx.manager, tx.scope, [match]);
  const volunteer = found === undefined ? null : await holdVolunteer(tx.manager, tx.scope, found.volunteer);
  if (volunteer === null) throw notFound();
  return volunteer;
}

/** Ends all matches of a request or a volunteer that did not end, of these those that are meant; each request is held before its matches. */
export async function breakOffAll(
  service: UseCases,
  tx: Tx,
  which: { readonly gemeente: string; readonly request?: Uuid; readonly volunteer?: Uuid },
  reden: VolunteerMatchReden,
  on: LocalDate,
  isMeant: (match: OpenMatch) => boolean = () => true,
): Promise<void> {
  const open = await openMatchesOf(tx.manager, tx.scope, which);
  for (const [request, matches] of Map.groupBy(open, (match) => match.request)) {
    await requestOf(tx, { request });
    for (const { id } of matches.filter(isMeant)) {
      const match = await tx.find(volunteerMatchAggregate, id);
      if (match === null) throw new Error('A match that did not end is gone');
      const decision = decided(breakOff(match, { reden, on }));
      if (decision.state !== match) await saveMatch(tx, decision);
    }
    await recount(service, tx, await requestOf(tx, { request }), on);
  }
}
