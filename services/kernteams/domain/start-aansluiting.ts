import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { type Aansluiting, type AansluitingEvent, isReversed, overlap } from './aansluiting.ts';

export type AansluitingMistake =
  | 'FUNCTIE_UNKNOWN'
  | 'ORGANISATIE_UNKNOWN'
  | 'KERNTEAM_REQUIRED'
  | 'KERNTEAM_NOT_ALLOWED'
  | 'KERNTEAM_UNKNOWN'
  | 'PERIOD_REVERSED';

/** What is wrong with a place, or null. */
export function aansluitingMistake(place: Aansluiting, profile: Profile): AansluitingMistake | null {
  const functie = byCode(profile.functies, place.functie);
  if (functie === null) return 'FUNCTIE_UNKNOWN';
  if (byCode(profile.organisaties, place.organisatie) === null) return 'ORGANISATIE_UNKNOWN';
  if (functie.inKernteam && place.kernteam === null) return 'KERNTEAM_REQUIRED';
  if (!functie.inKernteam && place.kernteam !== null) return 'KERNTEAM_NOT_ALLOWED';
  if (place.kernteam !== null && byCode(profile.kernteams, place.kernteam) === null) return 'KERNTEAM_UNKNOWN';
  return isReversed(place) ? 'PERIOD_REVERSED' : null;
}

/** `others`: the places that she has or had in this gemeente. */
export function startAansluiting(
  place: Aansluiting,
  others: readonly Aansluiting[],
): Decision<Aansluiting, AansluitingEvent, 'AANSLUITING_OVERLAPS'> {
  const same = others.filter(({ kernteam, functie }) => kernteam === place.kernteam && functie === place.functie);
  if (same.some((other) => overlap(other, place))) return refuse('AANSLUITING_OVERLAPS');
  return accept(place, [{ type: 'AansluitingStarted' }]);
}
