import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { isEnded, type Melding, type MeldingEvent, openTrajecten } from './melding.ts';
import { currentHop, isOpen, type Traject } from './traject.ts';

/** Who asked may take the question back as long as it is open; receivers that have it are told. */
export function withdrawMelding(melding: Melding, reden: string, on: LocalDate): Decision<Melding, MeldingEvent, 'MELDING_CLOSED'> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  const trajecten = melding.trajecten.map(
    (traject): Traject => (isOpen(traject) ? { ...traject, status: 'AFGESLOTEN', endedOn: on, oplossing: null } : traject),
  );
  const closed = openTrajecten(melding).map(
    (traject): MeldingEvent => ({
      type: 'TrajectClosed',
      melding: melding.id,
      traject: traject.id,
      hop: currentHop(traject).number,
      outcome: 'INGETROKKEN',
      on,
    }),
  );
  return accept({ ...melding, status: 'INGETROKKEN', intrekking: { on, reden }, trajecten }, [
    ...closed,
    { type: 'MeldingWithdrawn', melding: melding.id, on },
  ]);
}
