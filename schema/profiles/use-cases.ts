import { known } from '@kerngraaf/platform/commands/input.ts';
import { type Backdating, checkOccurredOn } from '@kerngraaf/platform/commands/occurred-on.ts';
import type { Transact, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { forbidden } from '@kerngraaf/platform/errors.ts';
import type { NewId } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { type Profile, type Profiles, profileOn } from './profile.ts';

/** What every use case of an owner works with. */
export interface UseCases {
  readonly transact: Transact;
  readonly profiles: Profiles;
  readonly backdating: Backdating;
  readonly newId: NewId;
}

/** The business date of a command, as far back as the policy lets its actor go. */
export const occurredOn = ({ backdating }: UseCases, tx: Tx, on: LocalDate): LocalDate => checkOccurredOn(on, tx, backdating);

/** The gemeenteprofiel of a row on a day. */
export function profileOf({ profiles }: UseCases, { gemeente }: { readonly gemeente: string }, on: LocalDate): Profile {
  const profile = profileOn(profiles, gemeente, on);
  if (profile === null) throw new Error('A row of a gemeente without a profile');
  return profile;
}

/** The gemeenteprofiel for something new: `BAD_USER_INPUT` `GEMEENTE_UNKNOWN`, or `FORBIDDEN` when it is not one of the caller's. */
export function profileForNew({ profiles }: UseCases, tx: Tx, gemeente: string, on: LocalDate = localDateAt(tx.at)): Profile {
  const profile = known(profileOn(profiles, gemeente, on), 'GEMEENTE_UNKNOWN');
  if (!tx.scope.gemeenten.includes(gemeente)) throw forbidden('GEMEENTE_WITHOUT_RIGHT');
  return profile;
}
