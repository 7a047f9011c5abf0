import { accept } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { OnderzoekDecision } from './in-hand.ts';
import type { AangebodenOnderzoek } from './onderzoek.ts';

/** A question that intake sent to the loket. */
export interface Offer {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly melding: Uuid;
  readonly traject: Uuid;
  readonly hop: number;
  readonly inwoner: Uuid | null;
  readonly betreftJeugdige: boolean;
  readonly on: LocalDate;
}

export function offerOnderzoek({ on, traject, hop, ...offer }: Offer): OnderzoekDecision {
  const herkomst = { soort: 'MELDING', traject, hop } as const;
  const onderzoek: AangebodenOnderzoek = { ...offer, herkomst, version: 0, status: 'AANGEBODEN', offeredOn: on, since: on };
  return accept(onderzoek, [{ type: 'OnderzoekOffered', on }]);
}
