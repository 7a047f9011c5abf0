import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Wet } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Aanleiding, BeschikkingEvent, VastgesteldeBeschikking } from './beschikking.ts';
import { beginsBefore, drawnUp, lacksMotivering, lacksPgbToets, toOnderdeel } from './besluit.ts';
import type { Besluitonderdeel } from './besluitonderdeel.ts';
import type { Mandaat } from './mandaat.ts';
import type { Onderdeelwens } from './onderdeel-mistake.ts';
import { isOver, type Voorziening } from './voorziening.ts';

interface Deciding {
  readonly beschikking: Uuid;
  /** Id of its one part. */
  readonly onderdeel: Uuid;
  /** The heronderzoek that it rests on; null without. */
  readonly onderzoek: Uuid | null;
  readonly wet: Wet;
  readonly mandaat: Mandaat | null;
  /** Whether another revision or withdrawal of it was decided and is not yet known. */
  readonly pending: boolean;
  readonly by: string;
  readonly on: LocalDate;
}

type NotChanged = 'VOORZIENING_ENDED' | 'REVISION_PENDING' | 'MANDATE_REQUIRED';
type Besluit<Reason extends string> = Decision<VastgesteldeBeschikking, BeschikkingEvent, NotChanged | Reason>;

/** Wmo 2015 art. 2.3.10: it changes when the besluit is made known. */
export function reviseVoorziening(
  voorziening: Voorziening,
  { wens, overlapt, ...deciding }: Deciding & { readonly wens: Onderdeelwens; readonly overlapt: boolean },
): Besluit<'PGB_CHECKLIST_INCOMPLETE' | 'MOTIVERING_INCOMPLETE' | 'PERIOD_BEFORE_BESLUIT' | 'VOORZIENING_OVERLAPS'> {
  const reason = changeMistake(voorziening, deciding);
  if (reason !== null) return refuse(reason);
  // Nothing is left to revise; a withdrawal may still come after it, for what was given wrongly.
  if (isOver(voorziening, deciding.on)) return refuse('VOORZIENING_ENDED');
  if (lacksPgbToets(wens)) return refuse('PGB_CHECKLIST_INCOMPLETE');
  if (lacksMotivering(wens, deciding.wet)) return refuse('MOTIVERING_INCOMPLETE');
  // What was granted before the besluit stays as it was; a revision may keep its first day.
  if (wens.toekenning?.since !== voorziening.since && beginsBefore(wens, deciding.on)) return refuse('PERIOD_BEFORE_BESLUIT');
  if (overlapt) return refuse('VOORZIENING_OVERLAPS');
  const aanleiding = { soort: 'HERZIENING', voorziening: voorziening.id, vervangt: voorziening.beschikking } as const;
  return changing(voorziening, deciding, aanleiding, toOnderdeel(deciding.onderdeel, wens));
}

/** Wmo 2015 art. 2.3.10: it ends by a besluit, on its last day. */
export function withdrawVoorziening(
  voorziening: Voorziening,
  {
    grond,
    until,
    toelichting,
    ...deciding
  }: Deciding & { readonly grond: string; readonly until: LocalDate; readonly toelichting: string },
): Besluit<never> {
  const reason = changeMistake(voorziening, deciding);
  if (reason !== null) return refuse(reason);
  const aanleiding = { soort: 'INTREKKING', voorziening: voorziening.id, vervangt: voorziening.beschikking, until, toelichting } as const;
  const { product } = voorziening;
  return changing(voorziening, deciding, aanleiding, { id: deciding.onderdeel, product, grond, motivering: [], uitkomst: 'AFGEWEZEN' });
}

function changeMistake(voorziening: Voorziening, { mandaat, pending }: Deciding): NotChanged | null {
  if (voorziening.status === 'BEEINDIGD') return 'VOORZIENING_ENDED';
  if (mandaat === null) return 'MANDATE_REQUIRED';
  return pending ? 'REVISION_PENDING' : null;
}

function changing(
  { gemeente, melding, inwoner }: Voorziening,
  { beschikking: id, onderzoek, wet, mandaat, by, on }: Deciding,
  aanleiding: Aanleiding,
  onderdeel: Besluitonderdeel,
): Besluit<never> {
  if (mandaat === null) return refuse('MANDATE_REQUIRED');
  const about = { gemeente, melding, inwoner, onderzoek, wet };
  return accept(drawnUp(about, { id, aanleiding, onderdelen: [onderdeel], mandaat, by, on }), [{ type: 'BeschikkingDrawnUp', on }]);
}
