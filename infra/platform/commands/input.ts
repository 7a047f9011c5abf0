import { badInput } from '../errors.ts';

/** Throws what is wrong with the input, if anything is, as `BAD_USER_INPUT`. */
export function assertSound(mistake: string | null): void {
  if (mistake !== null) throw badInput(mistake);
}

/** The entry that a code must name; `BAD_USER_INPUT` with the reason when it names none. */
export function known<Entry>(entry: Entry | null, reason: string): Entry {
  if (entry === null) throw badInput(reason);
  return entry;
}
