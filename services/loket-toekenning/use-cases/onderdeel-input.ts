import { checkedText, ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Leveringsvorm } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { PgbToets, Toekenning, Trede, Uitkomst } from '../domain/besluitonderdeel.ts';
import type { Onderdeelwens } from '../domain/onderdeel-mistake.ts';

/** `BesluitonderdeelInput` of the graph. */
export interface OnderdeelInput {
  readonly product: string;
  readonly uitkomst: Uitkomst;
  readonly grond: string;
  readonly motivering: readonly { readonly trede: Trede; readonly tekst: string }[];
  readonly toekenning?: ToekenningInput | null | undefined;
}

interface ToekenningInput {
  readonly leveringsvorm: Leveringsvorm;
  readonly since: LocalDate;
  readonly until: LocalDate;
  readonly omvang: string;
  readonly bedrag: number;
  readonly pgb?: PgbToets | null | undefined;
  readonly nietToegekend?: string | null | undefined;
}

/** A part as it is wished, its texts as they are stored. */
export const wensFrom = ({ product, uitkomst, grond, motivering, toekenning }: OnderdeelInput): Onderdeelwens => ({
  product,
  uitkomst,
  grond,
  motivering: motivering.map(({ trede, tekst }) => ({ trede, tekst: checkedText(tekst, { max: 2_000, multiline: true }) })),
  toekenning: ifGiven(toekenning, toekenningFrom),
  nietToegekend: ifGiven(toekenning?.nietToegekend, shortText),
});

const toekenningFrom = ({ leveringsvorm, since, until, omvang, bedrag, pgb }: ToekenningInput): Toekenning => ({
  leveringsvorm,
  since,
  until,
  omvang: checkedText(omvang, { max: 500, multiline: true }),
  bedrag,
  pgb: ifGiven(pgb, ({ bekwaam, gemotiveerd, kwaliteit }) => ({ bekwaam, gemotiveerd, kwaliteit })),
});
