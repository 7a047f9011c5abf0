import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { BeschikkingEvent, VastgesteldeBeschikking } from './beschikking.ts';
import { beginsBefore, drawnUp, lacksPgbToets, toOnderdeel } from './besluit.ts';
import type { Mandaat } from './mandaat.ts';
import type { Onderdeelwens } from './onderdeel-mistake.ts';
import type { Onderzocht } from './submit-aanvraag.ts';

export interface SpoedWish {
  readonly beschikking: Uuid;
  readonly onderdeel: { readonly id: Uuid; readonly wens: Onderdeelwens };
  readonly mandaat: Mandaat | null;
  readonly overlapt: boolean;
  /** Whether this onderzoek has one already. */
  readonly eerderToegekend: boolean;
  readonly by: string;
  readonly on: LocalDate;
}

export type NotGranted =
  | 'ONDERZOEK_NO_LONGER_HERE'
  | 'ONDERZOEK_CLOSED'
  | 'PERSON_REQUIRED'
  | 'SPOED_NOT_UNDER_JEUGDWET'
  | 'MANDATE_REQUIRED'
  | 'PGB_CHECKLIST_INCOMPLETE'
  | 'VOORZIENING_OVERLAPS'
  | 'PERIOD_BEFORE_BESLUIT'
  | 'SPOED_ALREADY_GRANTED';

/** An urgent grant is a grant. */
export const spoedMistake = ({ uitkomst }: Onderdeelwens): 'GRANT_INCOMPLETE' | null =>
  uitkomst === 'AFGEWEZEN' ? 'GRANT_INCOMPLETE' : null;

/** Wmo 2015 art. 2.3.3: onverwijld, awaiting the outcome of the onderzoek; no aanvraag and no ladder is waited for. */
export function grantSpoed(onderzoek: Onderzocht, wish: SpoedWish): Decision<VastgesteldeBeschikking, BeschikkingEvent, NotGranted> {
  const { id, gemeente, melding, inwoner, wet, status } = onderzoek;
  const { mandaat, on, onderdeel } = wish;
  if (status === 'AFGEBROKEN') return refuse('ONDERZOEK_NO_LONGER_HERE');
  if (status === 'AFGEROND') return refuse('ONDERZOEK_CLOSED');
  if (inwoner === null) return refuse('PERSON_REQUIRED');
  if (wet === 'JEUGDWET') return refuse('SPOED_NOT_UNDER_JEUGDWET');
  if (mandaat === null) return refuse('MANDATE_REQUIRED');
  if (wish.eerderToegekend) return refuse('SPOED_ALREADY_GRANTED');
  if (lacksPgbToets(onderdeel.wens)) return refuse('PGB_CHECKLIST_INCOMPLETE');
  if (beginsBefore(onderdeel.wens, on)) return refuse('PERIOD_BEFORE_BESLUIT');
  if (wish.overlapt) return refuse('VOORZIENING_OVERLAPS');
  const about = { gemeente, melding, inwoner, onderzoek: id, wet };
  const beschikking = drawnUp(about, {
    id: wish.beschikking,
    aanleiding: { soort: 'SPOED' },
    onderdelen: [toOnderdeel(onderdeel.id, onderdeel.wens)],
    ...{ mandaat, by: wish.by, on },
  });
  return accept(beschikking, [{ type: 'BeschikkingDrawnUp', on }]);
}
