import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EndedMelding, Melding, MeldingEvent, Opened, OpenMelding } from './melding.ts';

/** What is wrong with the day of a reopening, or null. */
export const reopeningMistake = (melding: Melding, on: LocalDate): 'BEFORE_END' | null => {
  const ended = endOf(melding);
  return ended !== null && on < ended ? 'BEFORE_END' : null;
};

/** The question is at the poort again; that it had ended, how and why it did not stay so is kept. One that goes on as another does not come back. */
export function reopenMelding(
  melding: Melding,
  reden: string,
  on: LocalDate,
): Decision<OpenMelding, MeldingEvent, 'MELDING_STILL_OPEN' | 'MELDING_MERGED'> {
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
    case 'SAMENGEVOEGD':
      return refuse('MELDING_MERGED');
    default:
      return unreachable(melding);
  }
}

/** One that was closed comes back because of what is heard after it; on that day at the earliest. */
export function reopenClosed(melding: ClosedMelding, reden: string, on: LocalDate): Opened {
  const { closedOn, ...kept } = melding;
  return reopened(kept, melding.status, reden, on < closedOn ? closedOn : on);
}

/** The day on which it ended; null while it is open. */
export function endOf(melding: Melding): LocalDate | null {
  switch (melding.status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
    case 'IN_BEHANDELING':
      return null;
    case 'AFGEHANDELD_IN_POORT':
      return melding.afhandeling.on;
    case 'AFGESLOTEN':
      return melding.closedOn;
    case 'INGETROKKEN':
      return melding.intrekking.on;
    case 'SAMENGEVOEGD':
      return melding.samenvoeging.on;
    default:
      return unreachable(melding);
  }
}

type Kept = Omit<OpenMelding, 'status'>;
type ClosedMelding = Extract<EndedMelding, { status: 'AFGESLOTEN' }>;
const reopened = (kept: Kept, was: EndedMelding['status'], reden: string, on: LocalDate): Opened =>
  accept<OpenMelding, MeldingEvent>({ ...kept, status: 'IN_VRAAGVERHELDERING', heropeningen: [...kept.heropeningen, { on, reden, was }] }, [
    { type: 'MeldingReopened', melding: kept.id, on },
  ]);
