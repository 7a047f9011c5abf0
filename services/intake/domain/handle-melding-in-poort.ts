import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import type { Melding, MeldingEvent } from './melding.ts';

export interface Afhandeling {
  readonly on: LocalDate;
  /** Code of the gemeenteprofiel. */
  readonly uitkomst: string;
  readonly toelichting: string | null;
}

/** What is wrong with the outcome, or null. */
export const uitkomstMistake = (uitkomst: string, profile: Profile): 'UITKOMST_UNKNOWN' | null =>
  byCode(profile.poortuitkomsten, uitkomst) === null ? 'UITKOMST_UNKNOWN' : null;

/** The question ends in the poort, without a keukentafelgesprek (O7). */
export function handleMeldingInPoort(
  melding: Melding,
  afhandeling: Afhandeling,
): Decision<Melding, MeldingEvent, 'TRAJECT_OPEN' | 'MELDING_CLOSED'> {
  switch (melding.status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
      return accept({ ...melding, status: 'AFGEHANDELD_IN_POORT', afhandeling }, [
        { type: 'MeldingHandledInPoort', melding: melding.id, on: afhandeling.on },
      ]);
    case 'IN_BEHANDELING':
      return refuse('TRAJECT_OPEN');
    case 'AFGEHANDELD_IN_POORT':
    case 'AFGESLOTEN':
    case 'INGETROKKEN':
      return refuse('MELDING_CLOSED');
    default:
      return unreachable(melding);
  }
}
