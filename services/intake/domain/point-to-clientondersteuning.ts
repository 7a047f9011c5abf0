import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { holdsOn } from '@kerngraaf/schema/profiles/catalogue.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { isEnded, type Melding, type MeldingEvent } from './melding.ts';

export interface Pointing {
  readonly on: LocalDate;
  /** The organisation to which she is pointed, when one is named. */
  readonly organisatie: string | null;
}

export type PointingRefusal = 'ALREADY_POINTED' | 'MELDING_CLOSED' | 'ORGANISATIE_WITHOUT_AGREEMENT';

/**
 * Wmo 2015 art. 2.3.2 lid 3: the resident is pointed to free cliëntondersteuning before the onderzoek. One that is named has an agreement with the
 * gemeente on that day (O54).
 */
export function pointToClientondersteuning(
  melding: Melding,
  { on, organisatie }: Pointing,
  { clientondersteuning }: Profile,
): Decision<Melding, MeldingEvent, PointingRefusal> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  if (melding.clientondersteuning !== null) return refuse('ALREADY_POINTED');
  const agreement = organisatie === null ? null : byCode(clientondersteuning, organisatie);
  if (organisatie !== null && (agreement === null || !holdsOn(agreement, on))) return refuse('ORGANISATIE_WITHOUT_AGREEMENT');
  return accept({ ...melding, clientondersteuning: { on, organisatie } });
}
