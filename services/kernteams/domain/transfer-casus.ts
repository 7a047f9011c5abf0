import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Colleague } from './assign-casus.ts';
import type { Casus } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

export type NotTransferable = 'NOT_IN_TEAM' | 'ALREADY_REGIEVOERDER';

/** Whoever had the overview leaves the casus; she may be assigned again. */
export function transferCasus(casus: Casus, { professional, inTeam, on }: Colleague): CasusDecision<NotInHand | NotTransferable> {
  return inHand(casus, (opgepakt): CasusDecision<NotTransferable> => {
    if (!inTeam) return refuse('NOT_IN_TEAM');
    if (professional === opgepakt.dossier.regievoerder) return refuse('ALREADY_REGIEVOERDER');
    const medewerkers = opgepakt.dossier.medewerkers.filter((other) => other !== professional);
    return accept(withDossier(opgepakt, { regievoerder: professional, medewerkers }), [
      { type: 'CasusProgressed', on, step: 'REGIEVOERDER' },
    ]);
  });
}
