import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Melding, MeldingEvent } from './melding.ts';

/** The question is at the poort again; that it had ended, how and why it did not stay so is kept. */
export function reopenMelding(melding: Melding, reden: string, on: LocalDate): Decision<Melding, MeldingEvent, 'MELDING_STILL_OPEN'> {
  switch (melding.status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
    case 'IN_BEHANDELING':
      return refuse('MELDING_STILL_OPEN');
    case 'AFGEHANDELD_IN_POORT': {
      const { afhandeling: _, ...kept } = melding;
      return reopened(kept, melding.status, reden, on);
    }
    case 'AFGESLOTEN': {
      const { closedOn: _, ...kept } = melding;
      return reopened(kept, melding.status, reden, on);
    }
    case 'INGETROKKEN': {
      const { intrekking: _, ...kept } = melding;
      return reopened(kept, melding.status, reden, on);
    }
    default:
      return unreachable(melding);
  }
}

type Kept = Omit<Melding, 'status'>;
type Was = Melding['heropeningen'][number]['was'];

const reopened = (kept: Kept, was: Was, reden: string, on: LocalDate): Decision<Melding, MeldingEvent, never> =>
  accept<Melding, MeldingEvent>({ ...kept, status: 'IN_VRAAGVERHELDERING', heropeningen: [...kept.heropeningen, { on, reden, was }] }, [
    { type: 'MeldingReopened', melding: kept.id, on },
  ]);
