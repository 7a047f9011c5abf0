import type { Blocks } from './blocks.ts';
import { besideThin, type Cell, tellingZeros } from './lines.ts';
import { type Arc, type Network, networkOf, roomFor } from './network.ts';

/** Counts that add up: those of one block to its total, and those of one category over the blocks of a year. */
export interface Table {
  readonly blocks: Blocks;
  /** By category, then by block. */
  readonly values: readonly (readonly number[])[];
  /** Of each block whether its total is hidden; left out for a series of totals, that adds up over time alone. */
  readonly totals?: readonly boolean[];
  /** Whether a count is known to everybody already, as it was published. */
  readonly known: (category: number, block: number) => boolean;
}

export interface Rule {
  /** The smallest count above zero that is shown. */
  readonly drempel: number;
  /** The first month that is not over: of what is not over nothing is shown, or each day would tell of a person. */
  readonly today: number;
}

/** By category, then by block: whether the count is hidden. */
export type Hidden = readonly (readonly boolean[])[];

/**
 * Hides what is small, and as much beside it that nothing hidden follows from what is shown: each small count may, as far as all sums over categories and
 * blocks tell, be as high as the first that is shown. Blocks are decided in the order in which they end, and what was shown once stays so: who remembers it
 * learns nothing later. Zero is shown, unless it would tell that counts beside it are one.
 */
export function protect(table: Table, rule: Rule): Hidden {
  const { blocks, values, known } = table;
  const cells = cellsOf(table);
  const lines = { ...table, drempel: rule.drempel };
  const hidden = new Set<number>();
  const ends = [...new Set(blocks.map(({ decided }) => decided))].filter((month) => month < rule.today).sort((a, b) => a - b);
  for (const end of ends) {
    const network = networkAt(table, end);
    for (const [index, cell] of cells.entries()) if (cell.ends === end && !cell.known && isHidden(table, cell, rule)) hidden.add(index);
    const cost = (index: number): number => costOf(cells[index], hidden.has(index), end);
    const covered = new Set<number>();
    for (;;) {
      // What is hidden on the way comes after it.
      for (const index of hidden) {
        const value = cells[index]?.value ?? 0;
        if (value === 0 || covered.has(index)) continue;
        covered.add(index);
        const higher = roomFor(network, index, 1, Math.max(1, rule.drempel - value), cost);
        // Beside a total that was published, or with it, it may be all there is: then it may at least be less.
        for (const taken of higher.size > 0 ? higher : roomFor(network, index, -1, 1, cost)) {
          if ((cells[taken]?.ends ?? 0) <= end) hidden.add(taken);
        }
      }
      const thin = besideThin(lines, cells, hidden, end);
      if (thin.length === 0) break;
      for (const index of thin) hidden.add(index);
    }
    for (const index of tellingZeros(lines, cells, hidden, end)) hidden.add(index);
  }
  const last = ends.at(-1);
  if (last !== undefined) for (const index of zerosThatFollow(networkAt(table, last), cells, hidden, last)) hidden.delete(index);
  return values.map((_, category) =>
    blocks.map(({ decided }, block) => (decided >= rule.today && !known(category, block)) || hidden.has(category * blocks.length + block)),
  );
}

const cellsOf = ({ blocks, values, known }: Table): readonly Cell[] =>
  values.flatMap((own, category) =>
    blocks.map(({ decided }, block) => ({ value: own[block] ?? 0, block, ends: decided, known: known(category, block) })),
  );

const isHidden = ({ totals }: Table, { value, block }: Cell, { drempel }: Rule): boolean =>
  totals?.[block] === true || (0 < value && value < drempel);

/** Of hiding a zero: more than of any count. */
const ZERO = 1e9;

/** What is not over is unknown for free; what ends now may be hidden, the smallest first; what was shown or published is known. */
function costOf(cell: Cell | undefined, hidden: boolean, end: number): number {
  if (cell === undefined || cell.known) return Number.POSITIVE_INFINITY;
  if (hidden || cell.ends > end) return 0;
  if (cell.ends < end) return Number.POSITIVE_INFINITY;
  return cell.value > 0 ? cell.value : ZERO;
}

/** Hidden zeros that cannot be more than zero, as far as the rest tells: to hide them hides nothing. */
const zerosThatFollow = (network: Network, cells: readonly Cell[], hidden: ReadonlySet<number>, end: number): readonly number[] =>
  [...hidden].filter((index) => {
    const cost = (other: number): number => (hidden.has(other) || (cells[other]?.ends ?? 0) > end ? 0 : Number.POSITIVE_INFINITY);
    return cells[index]?.value === 0 && roomFor(network, index, 1, 1, cost).size === 0;
  });

/** The sums of a table as far as their totals are known when the blocks up to a month are over. */
function networkAt(table: Table, end: number): Network {
  const { blocks, values, totals } = table;
  const meets = meetingPoints(
    blocks,
    (block) => totals === undefined || totals[block] === true || (blocks[block]?.decided ?? 0) > end,
    totals === undefined,
  );
  const within = (category: number, block: number): number => (category + 2) * blocks.length + block + 1;
  const arcs = values.flatMap((own, category) =>
    blocks.map(({ parent }, block): Arc => {
      const inner = blocks.some((other) => other.parent === block);
      return {
        from: parent === null ? meets(-1) : within(category, parent),
        to: inner ? within(category, block) : meets(block),
        value: own[block] ?? 0,
      };
    }),
  );
  return networkOf(arcs);
}

/** Where categories meet: in each month, and in the year (-1). Months between which unknown totals can move are one, and in a series of totals all are. */
function meetingPoints(blocks: Blocks, unknown: (block: number) => boolean, series: boolean): (place: number) => number {
  const root = blocks.length;
  const joined = Array.from({ length: root + 1 }, (_, place) => place);
  const find = (place: number): number => (joined[place] === place ? place : find(joined[place] ?? place));
  const join = (a: number, b: number): void => {
    joined[find(a)] = find(b);
  };
  for (const [index, { parent }] of blocks.entries()) if (series || unknown(index)) join(index, series ? root : (parent ?? root));
  return (place) => find(place < 0 ? root : place);
}
