import { accept, type Decision } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { ProfileProduct } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Referral } from './referral.ts';

/** Who may send a young person by law (Jeugdwet art. 2.6 lid 1 e). */
export type WettelijkeVerwijzer = 'HUISARTS' | 'JEUGDARTS' | 'MEDISCH_SPECIALIST';

/** A besluit and what was granted by it. */
export interface Besluitgrond {
  readonly beschikking: Uuid;
  readonly onderdeel: Uuid;
  readonly voorziening: Uuid;
}

/** Exactly one, with what belongs to it. */
export type Grond =
  | ({ readonly soort: 'BESCHIKKING' | 'SPOED' } & Besluitgrond)
  | { readonly soort: 'WETTELIJKE_VERWIJZING'; readonly verwijzer: WettelijkeVerwijzer; readonly praktijk: string }
  | { readonly soort: 'GI_BEPALING'; readonly instelling: string }
  | { readonly soort: 'RECHTER'; readonly zaak: string };

/** Which version of the voorziening was copied, when, and the SHA-256 of the copy in hexadecimals. */
export interface Kopie {
  readonly version: number;
  readonly on: LocalDate;
  readonly hash: string;
}

/** What may be delivered. */
export interface Toegewezen {
  readonly since: LocalDate;
  /** Last day; null while open. */
  readonly until: LocalDate | null;
  /** In words, as it was granted. */
  readonly omvang: string | null;
  /** Whole eurocents over the whole period. */
  readonly bedrag: number | null;
  readonly kopie: Kopie | null;
}

/** That a provider may deliver. */
export interface Toewijzing extends Toegewezen {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly referral: Uuid;
  readonly inwoner: Uuid;
  readonly melding: Uuid | null;
  readonly product: string;
  readonly grond: Grond;
  readonly madeOn: LocalDate;
  readonly status: 'ACTIEF' | 'BEEINDIGD';
}

export interface ToewijzingEvent {
  readonly type: 'ToewijzingMade' | 'ToewijzingChanged' | 'ToewijzingEnded';
  readonly on: LocalDate;
}

export type ToewijzingDecision = Decision<Toewijzing, ToewijzingEvent, never>;

/** As a client says it: each ground has a field of its own. */
export interface GrondWens {
  readonly beschikking: Besluitgrond | null;
  readonly wettelijkeVerwijzing: { readonly verwijzer: WettelijkeVerwijzer; readonly praktijk: string } | null;
  readonly giBepaling: string | null;
  readonly rechter: string | null;
  readonly spoed: Besluitgrond | null;
}

export const grondenOf = (wens: GrondWens): readonly Grond[] => [
  ...(wens.beschikking === null ? [] : [{ soort: 'BESCHIKKING' as const, ...wens.beschikking }]),
  ...(wens.wettelijkeVerwijzing === null ? [] : [{ soort: 'WETTELIJKE_VERWIJZING' as const, ...wens.wettelijkeVerwijzing }]),
  ...(wens.giBepaling === null ? [] : [{ soort: 'GI_BEPALING' as const, instelling: wens.giBepaling }]),
  ...(wens.rechter === null ? [] : [{ soort: 'RECHTER' as const, zaak: wens.rechter }]),
  ...(wens.spoed === null ? [] : [{ soort: 'SPOED' as const, ...wens.spoed }]),
];

/** Whether it is a besluit of the college. */
export const isBesluit = (grond: Grond): grond is Extract<Grond, Besluitgrond> => grond.soort === 'BESCHIKKING' || grond.soort === 'SPOED';

/** What is wrong with the grounds of a toewijzing for a product, or null. */
export function grondMistake(
  gronden: readonly Grond[],
  { wet }: Pick<ProfileProduct, 'wet'>,
): 'GROUND_MISSING' | 'GROUNDS_TOO_MANY' | 'PRODUCT_OF_OTHER_LAW' | 'PRAKTIJK_MALFORMED' | null {
  const [grond, other] = gronden;
  if (grond === undefined) return 'GROUND_MISSING';
  if (other !== undefined) return 'GROUNDS_TOO_MANY';
  // Jeugdwet art. 2.6 lid 1 e, 3.5: who is not the college sends to youth help only; Wmo 2015 art. 2.3.3: only the Wmo knows an urgent one.
  if (!isBesluit(grond) && wet !== 'JEUGDWET') return 'PRODUCT_OF_OTHER_LAW';
  if (grond.soort === 'SPOED' && wet !== 'WMO') return 'PRODUCT_OF_OTHER_LAW';
  return hasPraktijk(grond) ? null : 'PRAKTIJK_MALFORMED';
}

/** Whether who sends by law has the AGB code of a practice. */
const hasPraktijk = (grond: Grond): boolean => grond.soort !== 'WETTELIJKE_VERWIJZING' || /^\d{8}$/.test(grond.praktijk);

/** What is wrong with the period or the cost, or null. */
export function toegewezenMistake({ since, until, bedrag }: Toegewezen): 'PERIOD_REVERSED' | 'NEGATIVE_AMOUNT' | null {
  if (until !== null && until < since) return 'PERIOD_REVERSED';
  return bedrag !== null && bedrag < 0 ? 'NEGATIVE_AMOUNT' : null;
}

export function makeToewijzing(
  referral: Pick<Referral, 'id' | 'gemeente' | 'inwoner' | 'melding' | 'product'>,
  { id, grond, on, ...toegewezen }: Toegewezen & { readonly id: Uuid; readonly grond: Grond; readonly on: LocalDate },
): ToewijzingDecision {
  const { gemeente, inwoner, melding, product } = referral;
  const of = { id, gemeente, version: 0, referral: referral.id, inwoner, melding, product };
  return accept<Toewijzing, ToewijzingEvent>({ ...of, grond, madeOn: on, ...toegewezen, status: 'ACTIEF' }, [
    { type: 'ToewijzingMade', on },
  ]);
}

/** As its voorziening was changed; one that ended runs again when that does. */
export const changeToewijzing = (toewijzing: Toewijzing, grond: Grond, toegewezen: Toegewezen, on: LocalDate): ToewijzingDecision =>
  accept<Toewijzing, ToewijzingEvent>({ ...toewijzing, ...toegewezen, grond, status: 'ACTIEF' }, [{ type: 'ToewijzingChanged', on }]);

/** Ends it on a last day, not later than it would have and not before it began. */
export function endToewijzing(toewijzing: Toewijzing, until: LocalDate, on: LocalDate): ToewijzingDecision {
  const { since } = toewijzing;
  const earlier = toewijzing.until !== null && toewijzing.until < until ? toewijzing.until : until;
  const last = earlier < since ? since : earlier;
  if (toewijzing.status === 'BEEINDIGD' && toewijzing.until === last) return accept<Toewijzing, ToewijzingEvent>(toewijzing);
  return accept<Toewijzing, ToewijzingEvent>({ ...toewijzing, until: last, status: 'BEEINDIGD' }, [{ type: 'ToewijzingEnded', on }]);
}

/** Whether it lets help be given on a day. */
export const holdsOn = ({ since, until }: Toewijzing, on: LocalDate): boolean => since <= on && (until === null || on <= until);
