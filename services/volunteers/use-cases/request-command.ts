import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { profileTermijn } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { stockOf } from '../database/volunteer-request-stock.ts';
import type { VolunteerRequest, VolunteerRequestEvent } from '../domain/volunteer-request.ts';
import { HERZIENING, type RequestTerms, takeStock, VINDEN } from '../domain/volunteer-request-steps.ts';
import { requestContract } from '../messaging/publishes.ts';

/** What every command on a request brings. */
export interface RequestCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly volunteerRequest: string;
  readonly occurredOn: LocalDate;
}

export const loadRequest = (tx: Tx, input: RequestCommandInput): Promise<VolunteerRequest> =>
  tx.load(volunteerRequestAggregate, parseUuid(input.volunteerRequest));

/** The request of a match: held, and there as long as the match is. */
export async function requestOf(tx: Tx, { request }: { readonly request: Uuid }): Promise<VolunteerRequest> {
  const found = await tx.find(volunteerRequestAggregate, request);
  if (found === null) throw new Error('The request of a match is gone');
  return found;
}

export const saveRequest = (
  tx: Tx,
  { state, events }: { readonly state: VolunteerRequest; readonly events: readonly VolunteerRequestEvent[] },
): Promise<VolunteerRequest> =>
  tx.save(
    volunteerRequestAggregate,
    state,
    events.map((event) => requestContract(state, event)),
  );

/** The business date of a command on a request: none before it was asked (`BEFORE_REQUEST`). */
export function sinceRequest(service: UseCases, tx: Tx, request: VolunteerRequest, input: { readonly occurredOn: LocalDate }): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < request.requestedOn) throw badInput('BEFORE_REQUEST');
  return on;
}

/** Terms of the gemeenteprofiel of a day. */
export function requestTerms(service: UseCases, tx: Tx, row: { readonly gemeente: string }, on: LocalDate): RequestTerms {
  const profile = profileOf(service, row, on);
  return { vinden: profileTermijn(profile, VINDEN), herziening: profileTermijn(profile, HERZIENING), today: localDateAt(tx.at) };
}

/** In which function or role something was done, for a term. */
export const byOf = ({ actor }: Tx): string => actor.function ?? actor.role;

/** A request that is held, after its matches changed: where it stands by what runs for it. */
export async function recount(service: UseCases, tx: Tx, request: VolunteerRequest, on: LocalDate): Promise<VolunteerRequest> {
  const stock = await stockOf(tx.manager, tx.scope, request);
  const decision = decided(takeStock(request, stock, { ...requestTerms(service, tx, request, on), on, by: byOf(tx) }));
  return decision.state === request ? request : saveRequest(tx, decision);
}
