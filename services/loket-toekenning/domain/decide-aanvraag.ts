import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Aanvraag, AanvraagEvent, BeslisteAanvraag, LopendeAanvraag } from './aanvraag.ts';
import type { VastgesteldeBeschikking } from './beschikking.ts';
import { beginsBefore, drawnUp, lacksMotivering, lacksPgbToets, matches, toOnderdeel } from './besluit.ts';
import { beslisteTermijnen } from './lopend.ts';
import type { Mandaat } from './mandaat.ts';
import type { Onderdeelwens } from './onderdeel-mistake.ts';

export interface BesluitWish {
  readonly beschikking: Uuid;
  /** Sound wishes, each with the id of its part. */
  readonly onderdelen: readonly { readonly id: Uuid; readonly wens: Onderdeelwens }[];
  readonly aanbod: KernteamAanbod | null;
  /** By which who decides may decide all of it; null without. */
  readonly mandaat: Mandaat | null;
  /** Whether the onderzoek was done: the verslag was sent, or voorwerk was taken over (O35). */
  readonly onderzocht: boolean;
  /** Whether a running voorziening of the same resident and product shares a day with what is granted. */
  readonly overlapt: boolean;
  readonly by: string;
  readonly on: LocalDate;
}

export type NotDecided =
  | 'AANVRAAG_ENDED'
  | 'AANVRAAG_SUSPENDED'
  | 'MANDATE_REQUIRED'
  | 'ONDERZOEK_NOT_DONE'
  | 'PARTS_DO_NOT_MATCH'
  | 'PERIOD_BEFORE_AANVRAAG'
  | 'PGB_CHECKLIST_INCOMPLETE'
  | 'MOTIVERING_INCOMPLETE'
  | 'VOORZIENING_OVERLAPS'
  | 'KERNTEAM_OFFER_REQUIRED';

export interface Beslist {
  readonly aanvraag: BeslisteAanvraag;
  readonly beschikking: VastgesteldeBeschikking;
}

/** One part for each product that was asked; a refusal is an outcome and asks whether the kernteam was offered (O38). */
export function decideAanvraag(aanvraag: Aanvraag, wish: BesluitWish): Decision<Beslist, AanvraagEvent, NotDecided> {
  switch (aanvraag.status) {
    case 'INGEDIEND':
    case 'IN_BEHANDELING':
      return decideOpen(aanvraag, wish);
    case 'OPGESCHORT':
      return refuse('AANVRAAG_SUSPENDED');
    default:
      return refuse('AANVRAAG_ENDED');
  }
}

function decideOpen(aanvraag: LopendeAanvraag, wish: BesluitWish): Decision<Beslist, AanvraagEvent, NotDecided> {
  const { mandaat, aanbod, on } = wish;
  const wensen = wish.onderdelen.map(({ wens }) => wens);
  if (mandaat === null) return refuse('MANDATE_REQUIRED');
  if (!wish.onderzocht) return refuse('ONDERZOEK_NOT_DONE');
  if (!matches(aanvraag.producten, wensen)) return refuse('PARTS_DO_NOT_MATCH');
  if (wensen.some((wens) => beginsBefore(wens, aanvraag.submittedOn))) return refuse('PERIOD_BEFORE_AANVRAAG');
  if (wensen.some(lacksPgbToets)) return refuse('PGB_CHECKLIST_INCOMPLETE');
  if (wensen.some((wens) => lacksMotivering(wens, aanvraag.wet))) return refuse('MOTIVERING_INCOMPLETE');
  if (wish.overlapt) return refuse('VOORZIENING_OVERLAPS');
  if (aanbod === null && wensen.some(({ uitkomst }) => uitkomst === 'AFGEWEZEN')) return refuse('KERNTEAM_OFFER_REQUIRED');
  const onderdelen = wish.onderdelen.map(({ id, wens }) => toOnderdeel(id, wens));
  const beschikking = drawnUp(aanvraag, {
    id: wish.beschikking,
    aanleiding: { soort: 'TOEKENNING', aanvraag: aanvraag.id },
    ...{ onderdelen, mandaat, kernteamAangeboden: aanbod, by: wish.by, on },
  });
  const termijnen = beslisteTermijnen(aanvraag.termijnen, on);
  const ended = { ...aanvraag, status: 'BESLIST' as const, since: on, termijnen, beschikking: beschikking.id, kernteamAangeboden: aanbod };
  return accept({ aanvraag: ended, beschikking }, [
    { type: 'AanvraagDecided', on, beschikking: beschikking.id, onderdelen: onderdelen.map(({ id, uitkomst }) => ({ id, uitkomst })) },
  ]);
}
