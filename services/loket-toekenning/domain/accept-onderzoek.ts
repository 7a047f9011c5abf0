import { accept, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { OnderzoekDecision } from './in-hand.ts';
import type { Onderzoek, Onderzoeksdossier } from './onderzoek.ts';

export type NotOffered = 'ONDERZOEK_ALREADY_ACCEPTED' | 'ONDERZOEK_NO_LONGER_HERE' | 'ONDERZOEK_CLOSED';

export interface Accepting {
  readonly behandelaar: Uuid;
  /** Whether she has a place on that day in a functie that does onderzoek. */
  readonly mayTreat: boolean;
  /** By whether it is about a young person when null. */
  readonly wet: Wet | null;
  readonly on: LocalDate;
}

export function acceptOnderzoek(
  onderzoek: Onderzoek,
  { behandelaar, mayTreat, wet, on }: Accepting,
): OnderzoekDecision<NotOffered | 'FUNCTIE_WITHOUT_ONDERZOEK'> {
  switch (onderzoek.status) {
    case 'AANGEBODEN': {
      if (!mayTreat) return refuse('FUNCTIE_WITHOUT_ONDERZOEK');
      const dossier = newDossier(wet ?? (onderzoek.betreftJeugdige ? 'JEUGDWET' : 'WMO'), behandelaar, on);
      return accept({ ...onderzoek, status: 'OPEN', since: on, dossier }, [{ type: 'OnderzoekAccepted', on }]);
    }
    case 'OPEN':
      return refuse('ONDERZOEK_ALREADY_ACCEPTED');
    case 'AFGEBROKEN':
      return refuse('ONDERZOEK_NO_LONGER_HERE');
    case 'AFGEROND':
      return refuse('ONDERZOEK_CLOSED');
    default:
      return unreachable(onderzoek);
  }
}

export const newDossier = (wet: Wet, behandelaar: Uuid, acceptedOn: LocalDate): Onderzoeksdossier => ({
  wet,
  acceptedOn,
  behandelaar,
  onderdelen: [],
  gesprekken: [],
  adviezen: [],
  persoonlijkPlan: null,
  pgbUitgelegdOp: null,
  voorwerk: null,
  teruggaven: [],
  verslag: null,
});
