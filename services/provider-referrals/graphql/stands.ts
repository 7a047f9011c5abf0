import { verantwoording } from '@kerngraaf/schema/profiles/figures.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { definities } from '../domain/figures-definitions.ts';

/** What stands with a figure. */
export const stands = (profile: Profile, figure: keyof typeof definities): { definitie: string; aannames: string[] } => {
  const { definitie, aannames } = verantwoording(profile, definities, figure);
  return { definitie, aannames: [...aannames] };
};
