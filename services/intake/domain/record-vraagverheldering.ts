import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { type Bevinding, isEnded, type Melding, type MeldingEvent } from './melding.ts';

/** What is wrong with the criteria of a finding, or null. */
export const criteriaMistake = (criteria: readonly string[], profile: Profile): 'CRITERIUM_UNKNOWN' | null =>
  criteria.every((code) => byCode(profile.criteria, code) !== null) ? null : 'CRITERIUM_UNKNOWN';

/**
 * Findings add up and stay open to whoever gets the question, so that the resident is asked nothing twice (O4).
 * They are of who clarifies: `professional` joined before (O3).
 */
export function recordVraagverheldering(
  melding: Melding,
  professional: string,
  bevinding: Bevinding,
): Decision<Melding, MeldingEvent, 'NOT_JOINED' | 'MELDING_CLOSED'> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  if (!melding.vraagverhelderaars.some((joined) => joined.professional === professional)) return refuse('NOT_JOINED');
  return accept({ ...melding, bevindingen: [...melding.bevindingen, bevinding] });
}
