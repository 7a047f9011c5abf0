import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';

/** Where a question ends without a voorziening. */
export type EindeZonderVoorziening = 'POORT' | 'ONDERZOEK' | 'AANVRAAG';

/** What was answered to the question whether the kernteam was offered (moment **, O8). */
export interface Aanbod {
  /** JA: the resident knows and agrees. */
  readonly antwoord: 'JA' | 'NEE';
  /** The team that was offered, when one was named. */
  readonly kernteam: string | null;
  /** Why not, with NEE; null when the loket keeps it. */
  readonly reden: string | null;
}

/** An answer as the melding keeps it, for each time that something ended. */
export interface Aanbieding extends Omit<Aanbod, 'antwoord'> {
  readonly bij: EindeZonderVoorziening;
  /** Null when it was not recorded. */
  readonly antwoord: Aanbod['antwoord'] | null;
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
export function aanbodMistake(
  { antwoord, kernteam, reden }: Aanbod,
  team: string | null,
  profile: Profile,
): 'KERNTEAM_UNKNOWN' | 'KERNTEAM_NOT_ALLOWED' | 'KERNTEAM_REQUIRED' | 'REDEN_REQUIRED' | null {
  if (antwoord === 'NEE') {
    if (kernteam !== null) return 'KERNTEAM_NOT_ALLOWED';
    return reden === null ? 'REDEN_REQUIRED' : null;
  }
  if (kernteam !== null && byCode(profile.kernteams, kernteam) === null) return 'KERNTEAM_UNKNOWN';
  return team === null ? 'KERNTEAM_REQUIRED' : null;
}
