import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';

/** `KernteamAanbodInput` of the graph. */
export interface AanbodInput {
  readonly antwoord: KernteamAanbod['antwoord'];
  readonly kernteam?: string | null | undefined;
  readonly reden?: string | null | undefined;
}

/** As it is stored; null when it was not given. */
export const aanbodFrom = (input: AanbodInput | null | undefined): KernteamAanbod | null =>
  ifGiven(input, ({ antwoord, kernteam = null, reden }) => ({ antwoord, kernteam, reden: ifGiven(reden, shortText) }));
