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
export function besideThin(
  { blocks, totals, drempel }: Lines,
  cells: readonly Cell[],
  hidden: ReadonlySet<number>,
  end: number,
): readonly number[] {
  if (totals === undefined) return [];
  return blocks.flatMap(({ decided }, block) => {
    if (decided !== end || totals[block] === true) return [];
    const own = cells.flatMap((cell, index) => (cell.block === block && cell.value > 0 ? [{ ...cell, index }] : []));
    const [unseen, seen] = [own.filter(({ index }) => hidden.has(index)), own.filter(({ index, known }) => !hidden.has(index) && !known)];
    const sum = unseen.reduce((all, { value }) => all + value, 0);
    const [smallest] = seen.sort((a, b) => a.value - b.value);
    return unseen.length > 0 && sum < drempel && smallest !== undefined ? [smallest.index] : [];
  });
}

/** Zeros of a block whose hidden counts, if none of them were zero, leave no room up to the threshold. */
export function tellingZeros(
  { blocks, totals, drempel }: Lines,
  cells: readonly Cell[],
  hidden: ReadonlySet<number>,
  end: number,
): readonly number[] {
  if (totals === undefined) return [];
  return blocks.flatMap(({ decided }, block) => {
    const own = cells.flatMap((cell, index) => (cell.block === block ? [{ ...cell, index }] : []));
    const counts = own.filter(({ index, value }) => hidden.has(index) && value > 0).map(({ value }) => value);
    const room = counts.reduce((sum, value) => sum + value, 0) - (counts.length - 1);
    return decided !== end || counts.length === 0 || room >= drempel
      ? []
      : own.flatMap(({ index, value, known }) => (value === 0 && !known ? [index] : []));
  });
}
