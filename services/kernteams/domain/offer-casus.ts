import { accept } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { AangebodenCasus } from './casus.ts';
import type { CasusDecision } from './in-hand.ts';

/** A question that intake sent to a kernteam. */
export interface Offer {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly melding: Uuid;
  readonly traject: Uuid;
  readonly hop: number;
  readonly inwoner: Uuid | null;
  readonly kernteam: string;
  readonly betreftJeugdige: boolean;
  readonly on: LocalDate;
}

export function offerCasus({ on, ...offer }: Offer): CasusDecision {
  const casus: AangebodenCasus = { ...offer, version: 0, status: 'AANGEBODEN', offeredOn: on, since: on };
  return accept(casus, [{ type: 'CasusOffered', on }]);
}
