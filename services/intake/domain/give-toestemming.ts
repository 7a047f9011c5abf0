import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { doelRegel } from '@kerngraaf/schema/law/toestemming.ts';
import type { Inwoner } from './inwoner.ts';
import { isEnded, type Melding } from './melding.ts';
import { givenEvent, type Toestemming, type ToestemmingBase, type ToestemmingEvent } from './toestemming.ts';
import { beslisserOf, type ConsentRefusal, refusedToConsent } from './toestemming-beslisser.ts';

export type GiveRefusal = ConsentRefusal | 'PERSON_NOT_CONCERNED' | 'TOESTEMMING_ALREADY_GIVEN' | 'MELDING_CLOSED';

export interface Consent {
  readonly toestemming: ToestemmingBase;
  /** Whom it is about. */
  readonly inwoner: Inwoner;
  readonly melding: Melding;
  /** Whether a consent to this stands on that day. */
  readonly given: boolean;
}

/**
 * By who decides at her age, for a question that concerns her, while that is open or where the purpose outlives it. Where two decide it waits for the
 * other, and nobody is told.
 */
export function giveToestemming({ toestemming, inwoner, melding, given }: Consent): Decision<Toestemming, ToestemmingEvent, GiveRefusal> {
  const { doel, vertegenwoordiger, gegevenOp: on } = toestemming;
  if (isClosedFor(toestemming, melding)) return refuse('MELDING_CLOSED');
  if (!melding.betrokkenen.some((betrokkene) => betrokkene.inwoner === inwoner.id)) return refuse('PERSON_NOT_CONCERNED');
  const refused = refusedToConsent(doel, inwoner, vertegenwoordiger, on);
  if (refused !== null) return refused;
  if (given) return refuse('TOESTEMMING_ALREADY_GIVEN');
  if (beslisserOf(doel, inwoner, on) === 'ZELF_EN_GEZAG') return accept({ ...toestemming, status: 'WACHT_OP_TWEEDE' }, []);
  return accept({ ...toestemming, status: 'GEGEVEN', eerste: null }, [givenEvent(toestemming)]);
}

/** Whether the question for which it would hold is over. */
export const isClosedFor = ({ doel }: ToestemmingBase, melding: Melding): boolean => isEnded(melding) && !doelRegel(doel).naAfsluiting;
