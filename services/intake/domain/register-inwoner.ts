import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { isBsn } from './bsn.ts';
import { type Inwoner, type InwonerEvent, lastDayOf } from './inwoner.ts';

export interface InwonerDetails {
  readonly bsn: string | null;
  readonly kern: string | null;
  readonly geboortedatum: LocalDate | null;
}

/** What is wrong with the details of a new resident, or null. */
export function inwonerMistake(
  { bsn, kern, geboortedatum }: InwonerDetails,
  profile: Profile,
  today: LocalDate,
): 'BSN_INVALID' | 'KERN_UNKNOWN' | 'BIRTH_DATE_IN_FUTURE' | null {
  if (bsn !== null && !isBsn(bsn)) return 'BSN_INVALID';
  if (kernMistake(kern, profile) !== null) return 'KERN_UNKNOWN';
  if (geboortedatum !== null && geboortedatum > today) return 'BIRTH_DATE_IN_FUTURE';
  return null;
}

/** What is wrong with the kern where someone lives or goes to live, or null. */
export const kernMistake = (kern: string | null, profile: Profile): 'KERN_UNKNOWN' | null =>
  kern === null || byCode(profile.kernen, kern) !== null ? null : 'KERN_UNKNOWN';

/** A resident is recorded once per gemeente, as far as her BSN tells. */
export function registerInwoner(inwoner: Inwoner, bsnTaken: boolean): Decision<Inwoner, InwonerEvent, 'BSN_ALREADY_REGISTERED'> {
  if (bsnTaken) return refuse('BSN_ALREADY_REGISTERED');
  return recorded(inwoner);
}

/** Someone whom the gemeente does not know yet. */
export const recorded = (inwoner: Inwoner): Decision<Inwoner, InwonerEvent, never> =>
  accept<Inwoner, InwonerEvent>(inwoner, [
    {
      type: 'InwonerRegistered',
      inwoner: inwoner.id,
      vertegenwoordigers: inwoner.vertegenwoordigers.map((each) => ({ ...each, until: lastDayOf(inwoner, each) })),
    },
  ]);
