import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus, GemaaktHuisbezoek } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

export interface MadeVisit {
  readonly huisbezoek: Uuid;
  /** Who joined, for a joint visit, when known. */
  readonly consulent: Uuid | null;
  readonly verslag: string | null;
  readonly on: LocalDate;
}

export type NotThisVisit = 'VISIT_UNKNOWN' | 'VISIT_ALREADY_MADE' | 'VISIT_NOT_JOINT';

export function recordHuisbezoek(casus: Casus, { huisbezoek, consulent, verslag, on }: MadeVisit): CasusDecision<NotInHand | NotThisVisit> {
  return inHand(casus, (opgepakt): CasusDecision<NotThisVisit> => {
    const { huisbezoeken } = opgepakt.dossier;
    const planned = huisbezoeken.find(({ id }) => id === huisbezoek);
    if (planned === undefined) return refuse('VISIT_UNKNOWN');
    if (planned.status === 'GEMAAKT') return refuse('VISIT_ALREADY_MADE');
    if (consulent !== null && planned.samen === null) return refuse('VISIT_NOT_JOINT');
    const made: GemaaktHuisbezoek = { ...planned, status: 'GEMAAKT', madeOn: on, consulent, verslag };
    const after = withDossier(opgepakt, { huisbezoeken: huisbezoeken.map((other) => (other === planned ? made : other)) });
    return accept(after, [{ type: 'CasusProgressed', on, step: 'HUISBEZOEK' }]);
  });
}
