import type { Month } from '@kerngraaf/platform/time.ts';
import { monthAt, numberOf } from '../profiles/figures.ts';
import type { Asked } from './asked.ts';
import { type Blocks, blocksOf, decomposed, holds, type Span } from './blocks.ts';
import { type Hidden, protect } from './protect.ts';

/** One month of a figure. */
export const inMonth = (month: Month): Span => ({ van: numberOf(month), tot: numberOf(month) });

/** How many in a month, of what is counted apart. */
export interface Telling {
  readonly code: string;
  readonly month: Month;
  readonly aantal: number;
}

/** A figure as it may be shown: null for what is hidden. Over the months that are asked, or some of them. */
export interface Cijfers {
  totaal(span?: Span): number | null;
  aantal(code: string, span?: Span): number | null;
  /** Whether a count is hidden, without asking for it. */
  hides(code: string, span: Span): boolean;
}

/** How a figure is shown to who asks. */
export interface Shown {
  /** Counts as they may be shown. */
  table(tellingen: readonly Telling[], name?: Partial<Name>): Cijfers;
  /** What is shown only to who sees every count, or where it was published: of what does not add up over months. */
  exact<Value>(value: () => Value): Value | null;
}

/** By which name the counts are known where they were published, and by which their totals are, if those are another figure's too. */
export interface Name {
  readonly figure: string;
  readonly totals?: string;
  /** The count of another table that these make up together: hidden as it is there, and not for its own size. */
  readonly within?: readonly [Cijfers, string];
}

/**
 * Counts by code and month, together all of a population. Totals are hidden for their own size alone, so that figures over one population agree; the counts
 * of one total protect each other.
 */
export function cijfers(tellingen: readonly Telling[], asked: Asked, name: Name): Cijfers {
  const codes = [...new Set(tellingen.map(({ code }) => code))];
  const sum = (code: string | null, { van, tot }: Span): number => counted(tellingen, code, van, tot);
  const { drempel } = asked;
  if (drempel === null)
    return { totaal: (span = asked.span) => sum(null, span), aantal: (code, span = asked.span) => sum(code, span), hides: () => false };
  const years = yearsOf(asked).map((year) => protectedYear(year, codes, sum, { ...asked, drempel }, name));
  const hides = (code: string | null, span: Span): boolean =>
    years.some(({ blocks, isHidden }) => decomposed(blocks, span).some((block) => isHidden(code, block)));
  const shown = (code: string | null, span: Span): number | null => (hides(code, span) ? null : sum(code, span));
  return { totaal: (span = asked.span) => shown(null, span), aantal: (code, span = asked.span) => shown(code, span), hides };
}

const counted = (tellingen: readonly Telling[], of: string | null, van: number, tot: number): number => {
  const [first, last] = [monthAt(van), monthAt(tot)];
  return tellingen.reduce(
    (sum, { code, month, aantal }) => sum + ((of === null || code === of) && first <= month && month <= last ? aantal : 0),
    0,
  );
};

const yearsOf = ({ span: { van, tot } }: Asked): readonly number[] => {
  const [first, last] = [Math.floor(van / 12), Math.floor(tot / 12)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
};

interface ProtectedYear {
  readonly blocks: Blocks;
  readonly isHidden: (code: string | null, block: number) => boolean;
}

function protectedYear(
  year: number,
  codes: readonly string[],
  sum: (code: string | null, span: Span) => number,
  { drempel, today, gepubliceerd }: Asked & { readonly drempel: number },
  { figure, totals: heading = figure, within }: Name,
): ProtectedYear {
  const spans = gepubliceerd.map(({ van, tot, ...own }) => ({ ...own, van: numberOf(van), tot: numberOf(tot) }));
  const blocks = blocksOf(year, spans);
  /** Where all counts of a figure were published, or these. */
  const isPublished = (names: readonly string[], block: Span | undefined): boolean =>
    block !== undefined &&
    spans.some(
      ({ velden, perMaand, ...span }) =>
        names.some((name) => velden.includes(name)) &&
        holds(span, block) &&
        (perMaand || (span.van === block.van && span.tot === block.tot)),
    );
  const valuesOf = (code: string | null): readonly number[] => blocks.map((block) => sum(code, block));
  const rule = { drempel, today };
  const own = {
    blocks,
    values: [valuesOf(null)],
    known: (_: number, block: number) => isPublished([figure, heading, `${figure}.totaal`, `${heading}.totaal`], blocks[block]),
  };
  const [totals = []]: Hidden = within === undefined ? protect(own, rule) : [blocks.map((block) => within[0].hides(within[1], block))];
  const hidden = protect(
    {
      blocks,
      values: codes.map(valuesOf),
      totals,
      known: (code, block) => isPublished([figure, `${figure}.${codes[code]}`], blocks[block]),
    },
    rule,
  );
  return {
    blocks,
    isHidden: (code, block) =>
      (code === null ? totals[block] : codes.includes(code) ? hidden[codes.indexOf(code)]?.[block] : unseen(totals, block)) === true,
  };
}

/** What nobody counted is zero, also where other counts are hidden, unless the block is. */
const unseen = (totals: readonly boolean[], block: number): boolean => totals[block] === true;
