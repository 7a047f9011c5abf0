import { byCode, type Profile } from './profile.ts';

/** What was answered where something ended without a voorziening: whether the kernteam was offered (moment **, O8, O38). */
export interface KernteamAanbod {
  /** JA: the resident knows and agrees. */
  readonly antwoord: 'JA' | 'NEE';
  /** The team that was offered, when one was named. */
  readonly kernteam: string | null;
  /** Why not, with NEE; null where another owner keeps it. */
  readonly reden: string | null;
}

/** What is wrong with an offer, or null. */
export function kernteamAanbodMistake(
  { antwoord, kernteam, reden }: KernteamAanbod,
  profile: Profile,
): 'KERNTEAM_UNKNOWN' | 'KERNTEAM_NOT_ALLOWED' | 'REDEN_REQUIRED' | null {
  if (antwoord === 'NEE') {
    if (kernteam !== null) return 'KERNTEAM_NOT_ALLOWED';
    return reden === null ? 'REDEN_REQUIRED' : null;
  }
  return kernteam === null || byCode(profile.kernteams, kernteam) !== null ? null : 'KERNTEAM_UNKNOWN';
}
