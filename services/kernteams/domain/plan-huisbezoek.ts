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

/** ONBEKEND when its owner could not be asked: nobody is invited on what was heard before. */
export type Consent = 'GEGEVEN' | 'GEEN' | 'ONBEKEND';

/** Who is to join as a volunteer, and what is known of her and of the resident's consent on the day that the visit is planned. */
export interface Vrijwilliger {
  readonly id: Uuid;
  /** Whether she sits in the team as a volunteer on the day of the visit. */
  readonly inTeam: boolean;
  readonly consent: Consent;
}

export interface Visit {
  readonly id: Uuid;
  readonly plannedOn: LocalDate;
  readonly samen: Samen | null;
  readonly vrijwilliger: Vrijwilliger | null;
  readonly on: LocalDate;
}

type NotPlanned = 'VISIT_ALREADY_PLANNED' | 'NO_VOLUNTEER_OF_TEAM' | 'CONSENT_REQUIRED' | 'CONSENT_NOT_KNOWN';

/**
 * Both sides see it before they book (O17): a second visit on a day for which one is still planned is refused. A volunteer is not invited before the
 * resident consented (O33, Wmo 2015 art. 5.3.3).
 */
export function planHuisbezoek(casus: Casus, { id, plannedOn, samen, vrijwilliger, on }: Visit): CasusDecision<NotInHand | NotPlanned> {
  return inHand(casus, (opgepakt): CasusDecision<NotPlanned> => {
    const { huisbezoeken } = opgepakt.dossier;
    if (huisbezoeken.some((other) => other.status === 'GEPLAND' && other.plannedOn === plannedOn)) return refuse('VISIT_ALREADY_PLANNED');
    if (vrijwilliger !== null && !vrijwilliger.inTeam) return refuse('NO_VOLUNTEER_OF_TEAM');
    if (vrijwilliger?.consent === 'GEEN') return refuse('CONSENT_REQUIRED');
    if (vrijwilliger?.consent === 'ONBEKEND') return refuse('CONSENT_NOT_KNOWN');
    const huisbezoek: GeplandHuisbezoek = { status: 'GEPLAND', id, plannedOn, samen, vrijwilliger: vrijwilliger?.id ?? null };
    return accept(withDossier(opgepakt, { huisbezoeken: [...huisbezoeken, huisbezoek] }), [{ type: 'VisitPlanned', on, huisbezoek }]);
  });
}
