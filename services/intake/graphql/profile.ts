import { badInput } from '@kerngraaf/platform/errors.ts';
import { type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { byCode, type Named, type Profile, profileOn } from '@kerngraaf/schema/profiles/profile.ts';
import type { Context } from './context.ts';

/** The gemeenteprofiel that holds today, or on a date; null for a gemeente that is not served. */
export function profileFor(context: Context, gemeente: string, on: LocalDate = localDateAt(context.clock.now())): Profile | null {
  return profileOn(context.useCases.profiles, gemeente, on);
}

/** The entry with this code; a code of another version of the profile stands for itself. */
export const entryOf = <Entry extends Named>(entries: readonly Entry[] | undefined, code: string): Named =>
  byCode(entries ?? [], code) ?? { code, naam: code };

/** A gemeente's code of four digits; `BAD_USER_INPUT` `ID_MALFORMED`. */
export function gemeenteCode(code: string): string {
  if (!/^\d{4}$/.test(code)) throw badInput('ID_MALFORMED');
  return code;
}
