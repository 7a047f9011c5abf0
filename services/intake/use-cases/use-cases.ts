import { type Backdating, checkOccurredOn } from '@kerngraaf/platform/commands/occurred-on.ts';
import type { Transact, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { badInput, forbidden } from '@kerngraaf/platform/errors.ts';
import type { NewId } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { type Profile, type Profiles, profileOn } from '@kerngraaf/schema/profiles/profile.ts';

/** What every use case of this service works with. */
export interface UseCases {
  readonly transact: Transact;
  readonly profiles: Profiles;
  readonly backdating: Backdating;
  readonly newId: NewId;
}

/** Throws what is wrong with the input, if anything is, as `BAD_USER_INPUT`. */
export function assertSound(mistake: string | null): void {
  if (mistake !== null) throw badInput(mistake);
}

/** An entry of the gemeenteprofiel that a code must name; `BAD_USER_INPUT` with the reason when it does not. */
export function known<Entry>(entry: Entry | null, reason: string): Entry {
  if (entry === null) throw badInput(reason);
  return entry;
}

/** The business date of a command, as far back as the policy lets its actor go. */
export const occurredOn = (service: UseCases, tx: Tx, on: LocalDate): LocalDate => checkOccurredOn(on, tx, service.backdating);

/** The gemeenteprofiel of a row on a day. */
export function profileOf(service: UseCases, { gemeente }: { readonly gemeente: string }, on: LocalDate): Profile {
  const profile = profileOn(service.profiles, gemeente, on);
  if (profile === null) throw new Error('A row of a gemeente without a profile');
  return profile;
}

/** The gemeenteprofiel for something new: `BAD_USER_INPUT` `GEMEENTE_UNKNOWN`, or `FORBIDDEN` when it is not one of the caller's. */
export function profileForNew(service: UseCases, tx: Tx, gemeente: string, on: LocalDate = localDateAt(tx.at)): Profile {
  const profile = known(profileOn(service.profiles, gemeente, on), 'GEMEENTE_UNKNOWN');
  if (!tx.scope.gemeenten.includes(gemeente)) throw forbidden('GEMEENTE_WITHOUT_RIGHT');
  return profile;
}
