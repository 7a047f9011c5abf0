import { dayIn } from './calendar.ts';
import { GROUPS, type Group, HERKOMST, LEEFGEBIEDEN, MONTHS, type WayIn } from './figures.ts';
import { at, repeated, seeded, shuffled } from './fixed.ts';

/** One of the 246: what is counted of it. */
export interface Case {
  /** `<group>-<month>-<two digits>`. */
  readonly key: string;
  readonly group: Group;
  readonly kernteam: string;
  readonly kern: string;
  readonly askedOn: string;
  readonly wayIn: WayIn;
  readonly youth: boolean;
  readonly leefgebieden: readonly string[];
}

type Counted = Omit<Case, 'wayIn' | 'youth' | 'leefgebieden'>;

/** The 246 questions of table A with the vermeldingen of table B; who has which is [aanname], drawn with fixed seeds. */
export function buildCases(): readonly Case[] {
  const ways = shuffled(repeated(HERKOMST), seeded(246));
  return GROUPS.flatMap((group, column) => withLeefgebieden(group, column, countedOf(group))).map((each, index) => ({
    ...each,
    wayIn: at(ways, index),
  }));
}

function countedOf(group: Group): readonly Counted[] {
  return group.perMonth
    .flatMap((count, index) => Array.from({ length: count }, (_, place) => ({ month: at(MONTHS, index), place, count })))
    .map(({ month, place, count }, index) => ({
      key: `${group.code}-${month}-${`${place + 1}`.padStart(2, '0')}`,
      group,
      // [aanname] Elst's teams in turn: the source counts the three together.
      kernteam: at(group.kernteams, index),
      kern: at(group.kernen, index),
      askedOn: dayIn(month, place, count),
    }));
}

/**
 * Young people first, so that they have the vermeldingen of Gezinsrelaties; then each case with a known leefgebied has one, and those that are
 * left over go to cases that have another.
 */
function withLeefgebieden(group: Group, column: number, counted: readonly Counted[]): readonly Omit<Case, 'wayIn'>[] {
  const order = shuffled(counted, seeded(column + 1));
  const known = counted.length - group.unknown;
  const vermeldingen = repeated(Object.entries(LEEFGEBIEDEN).map(([code, counts]) => [code, at(counts, column)] as const));
  const second = new Map(vermeldingen.slice(known).map((code, index) => [group.youth + index, code]));
  return order.map((each, index) => ({
    ...each,
    youth: index < group.youth,
    leefgebieden: index < known ? [at(vermeldingen, index), ...(second.has(index) ? [second.get(index) ?? ''] : [])] : [],
  }));
}
