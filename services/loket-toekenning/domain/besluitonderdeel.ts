import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Leveringsvorm, Wet } from '@kerngraaf/schema/profiles/catalogue.ts';

export type Uitkomst = 'TOEGEKEND' | 'GEDEELTELIJK' | 'AFGEWEZEN';
/** Rungs of the ladder (Wmo 2015 art. 2.3.5 lid 3). */
export type Trede = 'EIGEN_KRACHT' | 'GEBRUIKELIJKE_HULP' | 'MANTELZORG' | 'NETWERK' | 'ALGEMENE_VOORZIENING';

/** Rungs that a besluit says something about, in the order of the ladder. The Jeugdwet has no ladder of its own: [aanname] these three (art. 2.3 lid 1). */
export const treden: Readonly<Record<Wet, readonly Trede[]>> = {
  WMO: ['EIGEN_KRACHT', 'GEBRUIKELIJKE_HULP', 'MANTELZORG', 'NETWERK', 'ALGEMENE_VOORZIENING'],
  JEUGDWET: ['EIGEN_KRACHT', 'NETWERK', 'ALGEMENE_VOORZIENING'],
};

export interface Motivering {
  readonly trede: Trede;
  readonly tekst: string;
}

/** Conditions of a persoonsgebonden budget (Wmo 2015 art. 2.3.6 lid 2). */
export interface PgbToets {
  readonly bekwaam: boolean;
  readonly gemotiveerd: boolean;
  readonly kwaliteit: boolean;
}

export interface Toekenning {
  readonly leveringsvorm: Leveringsvorm;
  readonly since: LocalDate;
  /** Last day. */
  readonly until: LocalDate;
  /** How much, in words. */
  readonly omvang: string;
  /** Whole eurocents over the whole period. */
  readonly bedrag: number;
  /** With PGB only. */
  readonly pgb: PgbToets | null;
}

interface Deel {
  readonly id: Uuid;
  /** Code of the catalogue. */
  readonly product: string;
  /** Code of `schema/law/gronden.json`. */
  readonly grond: string;
  readonly motivering: readonly Motivering[];
}

export type OnderdeelToegekend = Deel & { readonly uitkomst: 'TOEGEKEND'; readonly toekenning: Toekenning };
export type OnderdeelGedeeltelijk = Deel & {
  readonly uitkomst: 'GEDEELTELIJK';
  readonly toekenning: Toekenning;
  /** What was not granted, in words. */
  readonly nietToegekend: string;
};
/** A refusal is an outcome, not an error. */
export type OnderdeelAfgewezen = Deel & { readonly uitkomst: 'AFGEWEZEN' };

/** A part of a besluit: one product with one outcome. */
export type Besluitonderdeel = OnderdeelToegekend | OnderdeelGedeeltelijk | OnderdeelAfgewezen;
export type ToegekendDeel = OnderdeelToegekend | OnderdeelGedeeltelijk;

export const isToegekend = (onderdeel: Besluitonderdeel): onderdeel is ToegekendDeel => onderdeel.uitkomst !== 'AFGEWEZEN';

/** What is granted, or null. */
export const toekenningOf = (onderdeel: Besluitonderdeel): Toekenning | null => (isToegekend(onderdeel) ? onderdeel.toekenning : null);
