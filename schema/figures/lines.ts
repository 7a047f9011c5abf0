import type { Blocks } from './blocks.ts';

/** One count of a table. */
export interface Cell {
  readonly value: number;
  readonly block: number;
  readonly ends: number;
  readonly known: boolean;
}

/** What adds up to the totals of blocks; see `Table` and `Rule`. */
export interface Lines {
  readonly blocks: Blocks;
  readonly totals?: readonly boolean[];
  readonly drempel: number;
}

/** Of a block whose total is shown and whose hidden counts together are small: the smallest count that may be hidden beside them. */
export const besideThin = (lines: Lines, cells: readonly Cell[], hidden: ReadonlySet<number>, end: number): readonly number[] =>
  decidedAt(lines, cells, end).flatMap(({ isHidden, counts }) => {
    const [unseen, seen] = [
      counts.filter(({ index }) => hidden.has(index)),
      counts.filter(({ index, known }) => !hidden.has(index) && !known),
    ];
    const sum = unseen.reduce((all, { value }) => all + value, 0);
    const [smallest] = seen.sort((a, b) => a.value - b.value);
    return !isHidden && unseen.length > 0 && sum < lines.drempel && smallest !== undefined ? [smallest.index] : [];
  });

/** Zeros of a block whose hidden counts, if none of them were zero, leave no room up to the threshold. */
export const tellingZeros = (lines: Lines, cells: readonly Cell[], hidden: ReadonlySet<number>, end: number): readonly number[] =>
  decidedAt(lines, cells, end).flatMap(({ counts, zeros }) => {
    const unseen = counts.filter(({ index }) => hidden.has(index)).map(({ value }) => value);
    const room = unseen.reduce((sum, value) => sum + value, 0) - (unseen.length - 1);
    return unseen.length === 0 || room >= lines.drempel ? [] : zeros.flatMap(({ index, known }) => (known ? [] : [index]));
  });

interface Line {
  /** Of its total. */
  readonly isHidden: boolean;
  /** Above zero. */
  readonly counts: readonly Placed[];
  readonly zeros: readonly Placed[];
}

interface Placed extends Cell {
  /** Among all cells. */
  readonly index: number;
}

/** What adds up to the total of each block that is decided with a month; nothing in a series of totals. */
function decidedAt({ blocks, totals }: Lines, cells: readonly Cell[], end: number): readonly Line[] {
  if (totals === undefined) return [];
  return blocks.flatMap(({ decided }, block) => {
    if (decided !== end) return [];
    const own = cells.flatMap((cell, index) => (cell.block === block ? [{ ...cell, index }] : []));
    const isHidden = totals[block] === true;
    return [{ isHidden, counts: own.filter(({ value }) => value > 0), zeros: own.filter(({ value }) => value === 0) }];
  });
}
