import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type KernteamAanbod, kernteamAanbodMistake } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';

/** Where a question ends without a voorziening. */
export type EindeZonderVoorziening = 'POORT' | 'ONDERZOEK' | 'AANVRAAG';

/** An answer as the melding keeps it, for each time that something ended. */
export interface Aanbieding extends Omit<KernteamAanbod, 'antwoord'> {
  readonly bij: EindeZonderVoorziening;
  /** Null when it was not recorded. */
  readonly antwoord: KernteamAanbod['antwoord'] | null;
  readonly on: LocalDate;
  /** With JA: the traject to the team; null while the poort has none found. */
  readonly traject: Uuid | null;
}

/** Whether the resident agreed to a kernteam and none has her question yet. */
export const waitsForTeam = ({ antwoord, traject }: Aanbieding): boolean => antwoord === 'JA' && traject === null;

/** A traject to a team is what every agreed offer waited for. */
export const withTeam = (aanbiedingen: readonly Aanbieding[], traject: Uuid): readonly Aanbieding[] =>
  aanbiedingen.map((each) => (waitsForTeam(each) ? { ...each, traject } : each));

/** A team that does not help leaves the resident who agreed to one waiting for another. */
export const withoutTeam = (aanbiedingen: readonly Aanbieding[], traject: Uuid): readonly Aanbieding[] =>
  aanbiedingen.map((each) => (each.traject === traject ? { ...each, traject: null } : each));

/** What is wrong with an answer at the poort, or null; `team` is the one that it would go to. */
export const aanbodMistake = (
  aanbod: KernteamAanbod,
  team: string | null,
  profile: Profile,
): ReturnType<typeof kernteamAanbodMistake> | 'KERNTEAM_REQUIRED' =>
  kernteamAanbodMistake(aanbod, profile) ?? (aanbod.antwoord === 'JA' && team === null ? 'KERNTEAM_REQUIRED' : null);
