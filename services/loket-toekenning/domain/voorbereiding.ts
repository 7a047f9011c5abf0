import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { inHand, type NotOpen, type OnderzoekDecision, withDossier } from './in-hand.ts';
import type { Onderzoek } from './onderzoek.ts';

/** Wmo 2015 art. 2.3.2 lid 2 and 5: handed over it is part of the onderzoek, waived nothing waits for it. */
export function recordPersoonlijkPlan(
  onderzoek: Onderzoek,
  { ontvangen, on }: { readonly ontvangen: boolean; readonly on: LocalDate },
): OnderzoekDecision<NotOpen | 'PLAN_ALREADY_RECORDED'> {
  return inHand(onderzoek, (open): OnderzoekDecision<'PLAN_ALREADY_RECORDED'> => {
    if (open.dossier.persoonlijkPlan !== null) return refuse('PLAN_ALREADY_RECORDED');
    return accept(withDossier(open, { persoonlijkPlan: { on, ontvangen } }), [
      { type: 'OnderzoekProgressed', on, step: 'PERSOONLIJK_PLAN' },
    ]);
  });
}

/** Wmo 2015 art. 2.3.2 lid 6. */
export function explainPgb(onderzoek: Onderzoek, { on }: { readonly on: LocalDate }): OnderzoekDecision<NotOpen | 'PGB_ALREADY_EXPLAINED'> {
  return inHand(onderzoek, (open): OnderzoekDecision<'PGB_ALREADY_EXPLAINED'> => {
    if (open.dossier.pgbUitgelegdOp !== null) return refuse('PGB_ALREADY_EXPLAINED');
    return accept(withDossier(open, { pgbUitgelegdOp: on }), [{ type: 'OnderzoekProgressed', on, step: 'PGB_UITLEG' }]);
  });
}
