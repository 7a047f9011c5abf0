import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Beschikking, BeschikkingEvent, VastgesteldeBeschikking } from './beschikking.ts';
import { beginsBefore, drawnUp, lacksMotivering, lacksPgbToets, matches, toOnderdeel } from './besluit.ts';
import { toekenningOf } from './besluitonderdeel.ts';
import { type BeslistBezwaar, type Bezwaar, isGegrond } from './bezwaar.ts';
import type { Mandaat } from './mandaat.ts';
import type { Onderdeelwens } from './onderdeel-mistake.ts';

export interface Replacing {
  readonly beschikking: Uuid;
  /** Sound wishes, each with the id of its part. */
  readonly onderdelen: readonly { readonly id: Uuid; readonly wens: Onderdeelwens }[];
  /** When the aanvraag was submitted that the besluit answers; null without one. */
  readonly submittedOn: LocalDate | null;
  readonly mandaat: Mandaat | null;
  /** Whether the bezwaar has its new besluit, and that has not lapsed. */
  readonly replaced: boolean;
  /** Products of what still runs by the besluit. */
  readonly lopend: readonly string[];
  /** Whether a revision or withdrawal of what runs by the besluit was decided and is not yet known. */
  readonly pending: boolean;
  readonly overlapt: boolean;
  readonly by: string;
  readonly on: LocalDate;
}

export type NotReplaced =
  | 'BEZWAAR_NOT_FOUNDED'
  | 'BESLUIT_ALREADY_REPLACED'
  | 'DECIDED_THE_BESLUIT'
  | 'MANDATE_REQUIRED'
  | 'PARTS_DO_NOT_MATCH'
  | 'GRANT_TAKEN_AWAY'
  | 'PERIOD_BEFORE_BESLUIT'
  | 'PGB_CHECKLIST_INCOMPLETE'
  | 'MOTIVERING_INCOMPLETE'
  | 'REVISION_PENDING'
  | 'VOORZIENING_OVERLAPS';

export interface Replaced {
  readonly bezwaar: BeslistBezwaar;
  readonly beschikking: VastgesteldeBeschikking;
}

/** Awb art. 7:11 lid 2: a besluit in place of the contested one, on all of its products, by another than who took that (10:3 lid 3). */
export function replaceBeschikking(
  bezwaar: Bezwaar,
  contested: Beschikking,
  wish: Replacing,
): Decision<Replaced, BeschikkingEvent, NotReplaced> {
  const { mandaat, by, on } = wish;
  const wensen = wish.onderdelen.map(({ wens }) => wens);
  if (bezwaar.status !== 'BESLIST' || !isGegrond(bezwaar.uitkomst)) return refuse('BEZWAAR_NOT_FOUNDED');
  if (wish.replaced) return refuse('BESLUIT_ALREADY_REPLACED');
  if (bezwaar.besluitBy.includes(by)) return refuse('DECIDED_THE_BESLUIT');
  if (mandaat === null) return refuse('MANDATE_REQUIRED');
  if (!matches(productenVan(contested), wensen)) return refuse('PARTS_DO_NOT_MATCH');
  if (takesAway(wish.lopend, wensen)) return refuse('GRANT_TAKEN_AWAY');
  if (wensen.some((wens) => beginsBefore(wens, firstDayOf(contested, wish.submittedOn)))) return refuse('PERIOD_BEFORE_BESLUIT');
  if (wensen.some(lacksPgbToets)) return refuse('PGB_CHECKLIST_INCOMPLETE');
  if (wensen.some((wens) => lacksMotivering(wens, contested.wet))) return refuse('MOTIVERING_INCOMPLETE');
  if (wish.pending) return refuse('REVISION_PENDING');
  if (wish.overlapt) return refuse('VOORZIENING_OVERLAPS');
  const beschikking = drawnUp(contested, {
    id: wish.beschikking,
    aanleiding: { soort: 'BEZWAAR', bezwaar: bezwaar.id, vervangt: contested.id },
    onderdelen: wish.onderdelen.map(({ id, wens }) => toOnderdeel(id, wens)),
    ...{ mandaat, by, on },
  });
  return accept({ bezwaar: { ...bezwaar, nieuwBesluit: beschikking.id }, beschikking }, [{ type: 'BeschikkingDrawnUp', on }]);
}

const productenVan = ({ onderdelen }: Beschikking): readonly string[] => onderdelen.map(({ product }) => product);

/** Who objects is not worse off for it (Awb art. 7:11 lid 1). */
const takesAway = (lopend: readonly string[], wensen: readonly Onderdeelwens[]): boolean =>
  wensen.some(({ product, uitkomst }) => uitkomst === 'AFGEWEZEN' && lopend.includes(product));

/** From when the contested besluit could have granted: the aanvraag, or else itself and what it granted. */
const firstDayOf = ({ decidedOn, onderdelen }: Beschikking, submittedOn: LocalDate | null): LocalDate =>
  submittedOn ?? onderdelen.reduce((first, deel) => earliest(first, toekenningOf(deel)?.since), decidedOn);

const earliest = (one: LocalDate, other: LocalDate | undefined): LocalDate => (other !== undefined && other < one ? other : one);
