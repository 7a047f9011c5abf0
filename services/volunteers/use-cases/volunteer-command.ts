import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import { type Beschikbaarheid, beschikbaarheidMistake } from '../domain/beschikbaarheid.ts';
import type { Volunteer, VolunteerEvent } from '../domain/volunteer.ts';
import { volunteerContract } from '../messaging/publishes.ts';

/** What every command on a volunteer brings. */
export interface VolunteerCommandInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly volunteer: string;
  readonly occurredOn: LocalDate;
}

export const loadVolunteer = (tx: Tx, input: VolunteerCommandInput): Promise<Volunteer> =>
  tx.load(volunteerAggregate, parseUuid(input.volunteer));

export const saveVolunteer = (
  tx: Tx,
  { state, events }: { readonly state: Volunteer; readonly events: readonly VolunteerEvent[] },
): Promise<Volunteer> =>
  tx.save(
    volunteerAggregate,
    state,
    events.map((event) => volunteerContract(state, event)),
  );

/** The business date of a command on a volunteer: none before she stood where she stands (`BEFORE_VOLUNTEER`). */
export function sinceVolunteer(service: UseCases, tx: Tx, volunteer: Volunteer, input: { readonly occurredOn: LocalDate }): LocalDate {
  const on = occurredOn(service, tx, input.occurredOn);
  if (on < volunteer.since) throw badInput('BEFORE_VOLUNTEER');
  return on;
}

/** What is offered or asked, by the codes of the gemeenteprofiel. */
export function checkedBeschikbaarheid(profile: Profile, { kern, urenPerWeek, dagen, taken }: Beschikbaarheid): Beschikbaarheid {
  const codes = (entries: readonly { readonly code: string }[]): ReadonlySet<string> => new Set(entries.map(({ code }) => code));
  const offered = { kern, urenPerWeek, dagen, taken };
  assertSound(beschikbaarheidMistake(offered, { kernen: codes(profile.kernen), taken: codes(profile.vrijwilligerstaken) }));
  return offered;
}

/** A certificate is not of a day that is still to come (`VOG_IN_FUTURE`). */
export function checkedVog(vogOn: LocalDate, on: LocalDate): LocalDate {
  if (vogOn > on) throw badInput('VOG_IN_FUTURE');
  return vogOn;
}
