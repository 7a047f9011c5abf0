import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid, type Uuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import { referralAggregate } from '../database/referral.ts';
import { toewijzingAggregate } from '../database/toewijzing.ts';
import { holdToewijzing } from '../database/toewijzing-reads.ts';
import { type Contract, freePlace } from '../domain/contract.ts';
import { isEnded, lastChange, placeOf, type Referral, type ReferralEvent } from '../domain/referral.ts';
import { type Doing, termsOf } from '../domain/referral-termijnen.ts';
import { endToewijzing, type Toewijzing, type ToewijzingEvent } from '../domain/toewijzing.ts';
import { toldOfReferral, toldOfToewijzing } from '../messaging/publishes-referral.ts';

/** What every command on a referral brings. */
export interface OnReferral {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly referral: string;
  readonly occurredOn: LocalDate;
}

/** The referral of a command, and what it is done with; none happens before its last change (`BEFORE_REFERRAL`). */
export async function loadReferral(
  service: UseCases,
  tx: Tx,
  input: OnReferral,
): Promise<{ readonly referral: Referral; readonly doing: Doing; readonly profile: Profile }> {
  const referral = await tx.load(referralAggregate, parseUuid(input.referral));
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < lastChange(referral)) throw badInput('BEFORE_REFERRAL');
  const profile = profileOf(service, referral, on);
  return { referral, profile, doing: doingOn(tx, profile, on) };
}

export const doingOn = ({ actor, at }: Tx, profile: Profile, on: LocalDate): Doing => ({
  on,
  today: localDateAt(at),
  by: actor.function ?? actor.role,
  terms: termsOf(profile),
});

interface Decided {
  readonly state: Referral;
  readonly events: readonly ReferralEvent[];
}

export const saveNewReferral = (tx: Tx, { state, events }: Decided): Promise<Referral> =>
  tx.save(
    referralAggregate,
    state,
    events.map((event) => toldOfReferral(state, event)),
  );

/** Saves what was decided; a place that the referral no longer has is free again, and what ended is delivered no more. */
export async function saveReferral(tx: Tx, before: Referral, next: Decided): Promise<Referral> {
  const left = placeOf(before);
  if (left !== null && placeOf(next.state) === null) {
    const { state: contract } = decided(freePlace(await contractOf(tx, left)));
    await tx.save(contractAggregate, contract, []);
  }
  if (isEnded(next.state) && !isEnded(before)) await endToewijzingOf(tx, next.state);
  return saveNewReferral(tx, next);
}

/** The contract of a referral: held until the transaction ends. */
export async function contractOf(tx: Tx, id: Uuid): Promise<Contract> {
  const contract = await tx.find(contractAggregate, id);
  if (contract === null) throw new Error('A referral has a contract that is not there');
  return contract;
}

export const saveToewijzing = (
  tx: Tx,
  { state, events }: { readonly state: Toewijzing; readonly events: readonly ToewijzingEvent[] },
): Promise<Toewijzing> =>
  tx.save(
    toewijzingAggregate,
    state,
    events.map((event) => toldOfToewijzing(state, event)),
  );

/** On the day on which the referral ended. */
async function endToewijzingOf(tx: Tx, { id, since: on }: Referral): Promise<void> {
  const toewijzing = await holdToewijzing(tx.manager, tx.scope, { referral: id });
  if (toewijzing !== null) await endToewijzingOn(tx, toewijzing, { until: on, on });
}

/** Nothing is saved when it ended on that day already. */
export async function endToewijzingOn(
  tx: Tx,
  toewijzing: Toewijzing,
  { until, on }: { readonly until: LocalDate; readonly on: LocalDate },
): Promise<void> {
  const decision = decided(endToewijzing(toewijzing, until, on));
  if (decision.state !== toewijzing) await saveToewijzing(tx, decision);
}
