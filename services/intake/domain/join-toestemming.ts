import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { isClosedFor } from './give-toestemming.ts';
import type { Inwoner } from './inwoner.ts';
import type { Melding } from './melding.ts';
import { givenEvent, isExpired, type Toestemming, type ToestemmingEvent } from './toestemming.ts';
import { type ConsentRefusal, refusedToConsent } from './toestemming-beslisser.ts';

export type JoinRefusal = ConsentRefusal | 'TOESTEMMING_NOT_WAITING' | 'TOESTEMMING_EXPIRED' | 'MELDING_CLOSED' | 'SAME_SIDE_TWICE';

export interface Joining {
  readonly inwoner: Inwoner;
  readonly melding: Melding;
  /** Who consents with her; null when it is she herself. */
  readonly vertegenwoordiger: Uuid | null;
  readonly on: LocalDate;
  /** Subject of who records it. */
  readonly vastgelegdDoor: string;
}

/** The second of two consents, by the side that did not yet: it holds from then on, and is told. Who may is decided at her age that day. */
export function joinToestemming(
  toestemming: Toestemming,
  { inwoner, melding, vertegenwoordiger, on, vastgelegdDoor }: Joining,
): Decision<Toestemming, ToestemmingEvent, JoinRefusal> {
  switch (toestemming.status) {
    case 'GEGEVEN':
    case 'INGETROKKEN':
      return refuse('TOESTEMMING_NOT_WAITING');
    case 'WACHT_OP_TWEEDE': {
      if (isExpired(toestemming, on)) return refuse('TOESTEMMING_EXPIRED');
      if (isClosedFor(toestemming, melding)) return refuse('MELDING_CLOSED');
      const refused = refusedToConsent(toestemming.doel, inwoner, vertegenwoordiger, on);
      if (refused !== null) return refused;
      const { vertegenwoordiger: first, gegevenOp: op } = toestemming;
      if ((first === null) === (vertegenwoordiger === null)) return refuse('SAME_SIDE_TWICE');
      const joined = { ...toestemming, vertegenwoordiger: first ?? vertegenwoordiger, gegevenOp: on, vastgelegdDoor };
      const eerste = { op, vastgelegdDoor: toestemming.vastgelegdDoor };
      return accept({ ...joined, status: 'GEGEVEN', eerste }, [givenEvent(joined)]);
    }
    default:
      return unreachable(toestemming);
  }
}
