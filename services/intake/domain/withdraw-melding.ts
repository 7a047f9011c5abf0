import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { closeTrajecten } from './close-trajecten.ts';
import { isEnded, type Melding, type MeldingEvent } from './melding.ts';

/** Who asked may take the question back as long as it is open; receivers that have it are told. */
export function withdrawMelding(melding: Melding, reden: string, on: LocalDate): Decision<Melding, MeldingEvent, 'MELDING_CLOSED'> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  const { trajecten, closed } = closeTrajecten(melding, on);
  return accept({ ...melding, status: 'INGETROKKEN', intrekking: { on, reden }, trajecten }, [
    ...closed,
    { type: 'MeldingWithdrawn', melding: melding.id, on },
  ]);
}
