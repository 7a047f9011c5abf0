import type { LocalDate } from '@kerngraaf/platform/time.ts';

/** The law that a voorziening rests on. */
export type Wet = 'WMO' | 'JEUGDWET';
/** In kind (zorg in natura) or by a persoonsgebonden budget. */
export type Leveringsvorm = 'ZIN' | 'PGB';
/** INHOUD: the substance, which another makes known in name of the college; BESLUIT: the besluit itself (O56). */
export type MandaatVorm = 'INHOUD' | 'BESLUIT';

/** First and last day of what holds; without a last one it holds on. */
export interface Period {
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

interface Entry extends Period {
  readonly code: string;
  readonly naam: string;
  /** Where it comes from; `[aanname]` in it marks what no source says. */
  readonly bron?: string;
}

/** What can be granted. */
export interface ProfileProduct extends Entry {
  readonly wet: Wet;
  readonly leveringsvormen: readonly Leveringsvorm[];
  /** Longest time for which it is granted at once. */
  readonly maxJaren: number;
  /** Proposed and not adopted: it has a place in the catalogue, and nobody can ask or grant it. */
  readonly voorgesteld?: true;
  /** When it is contracted: outside it there is none in kind. */
  readonly contract?: Period;
}

/** Who may decide in name of the college (Awb art. 10:1): a function, or one person in it. */
export interface ProfileMandaat extends Entry {
  readonly functie: string;
  /** Her id, for a mandate that is hers alone. */
  readonly professional?: string;
  /** Codes of products; `*` for all. */
  readonly producten: readonly string[];
  readonly vorm: MandaatVorm;
  /** Where it is laid down. */
  readonly grond: string;
}

/** Who may send a verwijzing to a provider: a function. */
export interface ProfileVerwijsrecht extends Entry {
  readonly functie: string;
  /** Codes of products; `*` for all. */
  readonly producten: readonly string[];
}

/** An organisation with which the gemeente agreed that it offers cliëntondersteuning (Wmo 2015 art. 2.2.4). */
export interface ProfileClientondersteuning extends Entry {
  /** Reference of the besluit in which it was agreed. */
  readonly subsidiebeschikking: string;
}

export const holdsOn = ({ from, until }: Period, on: LocalDate): boolean => from <= on && (until === undefined || on <= until);

/** The product with this code that can be asked and granted on a day, or null. */
export function productOn(producten: readonly ProfileProduct[], code: string, on: LocalDate): ProfileProduct | null {
  const product = producten.find((each) => each.code === code);
  return product === undefined || product.voorgesteld === true || !holdsOn(product, on) ? null : product;
}

/** Whether who holds a function may send a verwijzing for a product on a day. */
export const mayRefer = (
  verwijsrecht: readonly ProfileVerwijsrecht[],
  { functie, product, on }: { readonly functie: string; readonly product: string; readonly on: LocalDate },
): boolean =>
  verwijsrecht.some(
    (right) => right.functie === functie && holdsOn(right, on) && right.producten.some((code) => code === '*' || code === product),
  );

/** Whether a whole period lies within another. */
export const within = (inner: { readonly since: LocalDate; readonly until: LocalDate }, { from, until }: Period): boolean =>
  from <= inner.since && (until === undefined || inner.until <= until);
