/** What somebody was told: so much of each unknown together is a number. */
export interface Told {
  readonly of: readonly number[];
  readonly sum: number;
}

type Row = readonly number[];

/** Whether a sum of unknowns follows from what was told, by exact elimination in whole numbers. */
export function follows(told: readonly Told[], unknowns: number): (of: readonly number[]) => boolean {
  const basis = new Map<number, Row>();
  for (const { of } of told) {
    const rest = reduced(rowOf(of, unknowns), basis);
    const pivot = rest.findIndex((each) => each !== 0);
    if (pivot >= 0) basis.set(pivot, rest);
  }
  return (of) => reduced(rowOf(of, unknowns), basis).every((each) => each === 0);
}

const rowOf = (of: readonly number[], unknowns: number): Row => {
  const row = Array.from({ length: unknowns }, () => 0);
  for (const index of of) {
    // Below zero: taken off.
    const [at, by] = index < 0 ? [-1 - index, -1] : [index, 1];
    row[at] = (row[at] ?? 0) + by;
  }
  return row;
};

function reduced(row: Row, basis: ReadonlyMap<number, Row>): Row {
  let rest = row;
  for (let pivot = 0; pivot < rest.length; pivot += 1) {
    const [at = 0, own] = [rest[pivot], basis.get(pivot)];
    if (at === 0 || own === undefined) continue;
    const lead = own[pivot] ?? 1;
    rest = smallest(rest.map((each, index) => each * lead - (own[index] ?? 0) * at));
  }
  return rest;
}

/** The same row without a common factor, so that numbers stay whole and exact. */
function smallest(row: Row): Row {
  const factor = row.reduce((a, b) => gcd(a, Math.abs(b)), 0);
  if (row.some((each) => !Number.isSafeInteger(each))) throw new Error('Elimination left the whole numbers');
  return factor > 1 ? row.map((each) => each / factor) : row;
}

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
