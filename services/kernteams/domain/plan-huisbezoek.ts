import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus, GeplandHuisbezoek, Samen } from './casus.ts';
import type { ConsulentSoort } from './consulent.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

/** A joint visit is asked what it adds (O32), and no other. */
export function samenMistake(
  samenMet: ConsulentSoort | null,
  meerwaarde: string | null,
): 'MEERWAARDE_REQUIRED' | 'MEERWAARDE_NOT_ALLOWED' | null {
  if (samenMet === null) return meerwaarde === null ? null : 'MEERWAARDE_NOT_ALLOWED';
  return meerwaarde === null ? 'MEERWAARDE_REQUIRED' : null;
}

export interface Visit {
  readonly id: Uuid;
  readonly plannedOn: LocalDate;
  readonly samen: Samen | null;
  readonly on: LocalDate;
}

/** Both sides see it before they book (O17): a second visit on a day for which one is still planned is refused. */
export function planHuisbezoek(casus: Casus, { id, plannedOn, samen, on }: Visit): CasusDecision<NotInHand | 'VISIT_ALREADY_PLANNED'> {
  return inHand(casus, (opgepakt): CasusDecision<'VISIT_ALREADY_PLANNED'> => {
    const { huisbezoeken } = opgepakt.dossier;
    if (huisbezoeken.some((other) => other.status === 'GEPLAND' && other.plannedOn === plannedOn)) return refuse('VISIT_ALREADY_PLANNED');
    const huisbezoek: GeplandHuisbezoek = { status: 'GEPLAND', id, plannedOn, samen };
    return accept(withDossier(opgepakt, { huisbezoeken: [...huisbezoeken, huisbezoek] }), [{ type: 'VisitPlanned', on, huisbezoek }]);
  });
}
