import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { isEnded, type Melding, type MeldingEvent } from './melding.ts';

/** Wmo 2015 art. 2.3.2 lid 3: the resident is pointed to free cliëntondersteuning before the onderzoek. */
export function pointToClientondersteuning(
  melding: Melding,
  on: LocalDate,
): Decision<Melding, MeldingEvent, 'ALREADY_POINTED' | 'MELDING_CLOSED'> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  if (melding.clientondersteuningGewezenOp !== null) return refuse('ALREADY_POINTED');
  return accept({ ...melding, clientondersteuningGewezenOp: on });
}
