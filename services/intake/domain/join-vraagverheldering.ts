import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { isEnded, type Melding, type MeldingEvent, type Vraagverhelderaar } from './melding.ts';

/** Several may clarify one question together, each with an expertise (O3). The first takes it up. */
export function joinVraagverheldering(
  melding: Melding,
  vraagverhelderaar: Vraagverhelderaar,
): Decision<Melding, MeldingEvent, 'ALREADY_JOINED' | 'MELDING_CLOSED'> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  const { professional } = vraagverhelderaar;
  if (melding.vraagverhelderaars.some((joined) => joined.professional === professional)) return refuse('ALREADY_JOINED');
  const status = melding.status === 'ONTVANGEN' ? 'IN_VRAAGVERHELDERING' : melding.status;
  return accept({ ...melding, status, vraagverhelderaars: [...melding.vraagverhelderaars, vraagverhelderaar] });
}
