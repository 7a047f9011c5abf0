import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

/** `inTeam`: whether she sits in the casus's team on that day. */
export interface Colleague {
  readonly professional: Uuid;
  readonly inTeam: boolean;
  readonly on: LocalDate;
}

export type NotAssignable = 'NOT_IN_TEAM' | 'ALREADY_ASSIGNED';

export function assignCasus(casus: Casus, { professional, inTeam, on }: Colleague): CasusDecision<NotInHand | NotAssignable> {
  return inHand(casus, (opgepakt): CasusDecision<NotAssignable> => {
    const { regievoerder, medewerkers } = opgepakt.dossier;
    if (!inTeam) return refuse('NOT_IN_TEAM');
    if (professional === regievoerder || medewerkers.includes(professional)) return refuse('ALREADY_ASSIGNED');
    const after = withDossier(opgepakt, { medewerkers: [...medewerkers, professional] });
    return accept(after, [{ type: 'CasusProgressed', on, step: 'MEDEWERKER' }]);
  });
}
