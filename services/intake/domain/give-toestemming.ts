import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { type Inwoner, isYoungerThan } from './inwoner.ts';
import { isEnded, type Melding } from './melding.ts';
import { ownConsentFrom, refusedFor, type Toestemming, type ToestemmingEvent, toestemmingEvent } from './toestemming.ts';

export type GiveRefusal =
  | 'PERSON_NOT_CONCERNED'
  | 'CONSENT_BY_REPRESENTATIVE'
  | 'CONSENT_BY_RESIDENT'
  | 'NOT_A_REPRESENTATIVE'
  | 'TOESTEMMING_ALREADY_GIVEN'
  | 'MELDING_CLOSED';

export interface Consent {
  readonly toestemming: Toestemming;
  /** Whom it is about. */
  readonly inwoner: Inwoner;
  readonly melding: Melding;
  /** Whether she consented to this already, and it holds. */
  readonly given: boolean;
}

/**
 * By herself or by who represents her on that day, for a question that concerns her, while that is open; what is about one thing of another owner may
 * go on longer.
 */
export function giveToestemming({ toestemming, inwoner, melding, given }: Consent): Decision<Toestemming, ToestemmingEvent, GiveRefusal> {
  const { vertegenwoordiger, betreft, gegevenOp: on } = toestemming;
  if (betreft === null && isEnded(melding)) return refuse('MELDING_CLOSED');
  if (!melding.betrokkenen.some((betrokkene) => betrokkene.inwoner === inwoner.id)) return refuse('PERSON_NOT_CONCERNED');
  if (vertegenwoordiger === null && isYoungerThan(inwoner, ownConsentFrom(on), on)) return refuse('CONSENT_BY_REPRESENTATIVE');
  const refused = vertegenwoordiger === null ? null : refusedFor(inwoner, vertegenwoordiger, on);
  if (refused !== null) return refused;
  if (given) return refuse('TOESTEMMING_ALREADY_GIVEN');
  return accept(toestemming, [toestemmingEvent('ToestemmingGiven', toestemming, on)]);
}
