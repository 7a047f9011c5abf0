import { type Clock, type LocalDate, localDateAt } from '@kerngraaf/platform/time.ts';
import { type Profile, type Profiles, profileOn } from './profile.ts';

/** What a resolver's context has for it. */
export interface ProfileContext {
  readonly clock: Clock;
  readonly useCases: { readonly profiles: Profiles };
}

/** The gemeenteprofiel that holds today, or on a date; null for a gemeente that is not served. */
export const profileFor = (
  { clock, useCases }: ProfileContext,
  gemeente: string,
  on: LocalDate = localDateAt(clock.now()),
): Profile | null => profileOn(useCases.profiles, gemeente, on);

/** The profile that a figure of a gemeente is laid out by; null when it is not served, or not the caller's. */
export const profileOfFigure = (
  context: ProfileContext,
  { gemeenten }: { readonly gemeenten: readonly string[] },
  { gemeente, to }: { readonly gemeente: string; readonly to: LocalDate },
): Profile | null => (gemeenten.includes(gemeente) ? profileFor(context, gemeente, to) : null);
