import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type Melding, type MeldingEvent, openTrajecten } from './melding.ts';
import { currentHop, isOpen, type Traject } from './traject.ts';

/** What is wrong with the day on which the question is taken from its receivers, or null: none got it after that day. */
export const endingMistake = (melding: Melding, on: LocalDate): 'BEFORE_TRAJECT' | null =>
  openTrajecten(melding).some((open) => on < currentHop(open).openedOn) ? 'BEFORE_TRAJECT' : null;

/** The trajecten after the poort took the question back, and what their receivers are told of it. */
export function closeTrajecten(
  melding: Melding,
  on: LocalDate,
): { readonly trajecten: readonly Traject[]; readonly closed: readonly MeldingEvent[] } {
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
  return { trajecten, closed };
}
