/** Months, both included, each counted from the year 0. */
export interface Span {
  readonly van: number;
  readonly tot: number;
}

/** A period whose figures are published as such; its parent is the smallest of its year that holds it. */
export interface Block extends Span {
  /** Index in the blocks of the year; null for the year itself. */
  readonly parent: number | null;
  /** The month with which it is decided what of it is shown: its last, or that of what was published and holds it, as its sum is known beforehand. */
  readonly decided: number;
}

/** The blocks of one calendar year, parents before children: no two of them cross, and those of one parent make it up. */
export type Blocks = readonly Block[];

const MONTHS = 12;
const QUARTER = 3;

/** The year, its quarters and months, and what was published before this rule: a quarter that crosses such a period is none. */
export function blocksOf(year: number, published: readonly Span[]): Blocks {
  const first = year * MONTHS;
  const every = (length: number): Span[] =>
    Array.from({ length: MONTHS / length }, (_, index) => ({ van: first + index * length, tot: first + (index + 1) * length - 1 }));
  const [whole = []] = [every(MONTHS)];
  const own = published.filter((span) => whole.some((all) => holds(all, span)));
  const quarters = every(QUARTER).filter((quarter) => !own.some((span) => cross(quarter, span)));
  const spans = [...whole, ...own, ...quarters, ...every(1)].filter(
    (span, index, all) => all.findIndex((each) => same(each, span)) === index,
  );
  const ordered = spans.sort((a, b) => size(b) - size(a) || a.van - b.van);
  return ordered.map((span, index) => {
    const parent = ordered.slice(0, index).findLastIndex((outer) => holds(outer, span));
    return {
      ...span,
      parent: parent < 0 ? null : parent,
      decided: Math.max(span.tot, ...own.flatMap((each) => (holds(each, span) ? [each.tot] : []))),
    };
  });
}

/** Indices of the largest blocks of the year that together are a span, or the part of it in that year. */
export const decomposed = (blocks: Blocks, span: Span): readonly number[] =>
  blocks.flatMap(({ parent, ...block }, index) => {
    const outer = parent === null ? undefined : blocks[parent];
    return holds(span, block) && (outer === undefined || !holds(span, outer)) ? [index] : [];
  });

/** Whether the second lies in the first. */
export const holds = (outer: Span, inner: Span): boolean => outer.van <= inner.van && inner.tot <= outer.tot;

export const same = (a: Span, b: Span): boolean => a.van === b.van && a.tot === b.tot;

/** Whether they share months while neither holds the other. */
export const cross = (a: Span, b: Span): boolean => a.van <= b.tot && b.van <= a.tot && !holds(a, b) && !holds(b, a);

const size = ({ van, tot }: Span): number => tot - van + 1;
