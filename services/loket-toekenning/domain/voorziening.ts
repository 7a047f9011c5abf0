import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { daysBetween, type LocalDate } from '@kerngraaf/platform/time.ts';
import type { Leveringsvorm } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Termijn } from '@kerngraaf/schema/terms/termijn.ts';

interface VoorzieningBase {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly melding: Uuid;
  readonly inwoner: Uuid;
  /** Code of the catalogue. */
  readonly product: string;
  /** The besluit and its part that it rests on now. */
  readonly beschikking: Uuid;
  readonly onderdeel: Uuid;
  readonly leveringsvorm: Leveringsvorm;
  readonly since: LocalDate;
  /** Last day. */
  readonly until: LocalDate;
  readonly omvang: string;
  /** Whole eurocents over the whole period. */
  readonly bedrag: number;
  readonly termijnen: readonly Termijn[];
}

export type LopendeVoorziening = VoorzieningBase & { readonly status: 'ACTIEF' | 'GEWIJZIGD' };
export type BeeindigdeVoorziening = VoorzieningBase & {
  readonly status: 'BEEINDIGD';
  /** Code of `schema/law/gronden.json`. */
  readonly eindgrond: string;
};
/** What a resident gets by a besluit. */
export type Voorziening = LopendeVoorziening | BeeindigdeVoorziening;
export type VoorzieningStatus = Voorziening['status'];

export type VoorzieningEvent =
  | { readonly type: 'VoorzieningStarted' | 'VoorzieningChanged' | 'VoorzieningEnded'; readonly on: LocalDate }
  | { readonly type: 'HeronderzoekDue'; readonly on: LocalDate; readonly dueOn: LocalDate };

export interface Kosten {
  readonly bedrag: number;
  readonly since: LocalDate;
  readonly until: LocalDate;
}

const daysOf = ({ since, until }: { readonly since: LocalDate; readonly until: LocalDate }): number => daysBetween(since, until) + 1;

/** The part of an amount that falls in a shorter period from the same first day, by days, in whole cents. */
export const shortened = ({ bedrag, ...period }: Kosten, until: LocalDate): number =>
  Math.floor((bedrag * daysOf({ since: period.since, until })) / daysOf(period));

/** An amount over the calendar years of its period, by days, in whole cents; the last year has what is left. Nothing is lost or made. */
export function sharesOf({ bedrag, since, until }: Kosten): ReadonlyMap<number, number> {
  const [first, last] = [since, until].map((date) => Number(date.slice(0, 4)));
  const shares = new Map<number, number>();
  let left = bedrag;
  for (let jaar = first ?? 0; jaar < (last ?? 0); jaar += 1) {
    const inYear = { since: jaar === first ? since : (`${jaar}-01-01` as LocalDate), until: `${jaar}-12-31` as LocalDate };
    const share = Math.floor((bedrag * daysOf(inYear)) / daysOf({ since, until }));
    shares.set(jaar, share);
    left -= share;
  }
  return shares.set(last ?? 0, left);
}
