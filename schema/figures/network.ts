/** A figure that leads from what it is part of to what it is made of. */
export interface Arc {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** Figures that add up wherever they meet: at each node what comes in equals what goes out. */
export interface Network {
  readonly arcs: readonly Arc[];
  /** Indices of the arcs at each node. */
  readonly at: ReadonlyMap<number, readonly number[]>;
}

export function networkOf(arcs: readonly Arc[]): Network {
  const at = new Map<number, number[]>();
  for (const [index, { from, to }] of arcs.entries()) {
    for (const node of new Set([from, to])) at.set(node, [...(at.get(node) ?? []), index]);
  }
  return { arcs, at };
}

/** From a figure to how it may differ: higher or lower. */
type By = 1 | -1;

/**
 * The arcs whose figures must be unknown for one to be possibly higher, or lower, by `steps`, while all sums hold and none is below zero: those of least
 * cost, in steps of one. Of cost Infinity none is taken. Empty when not even one step is possible.
 */
export function roomFor(network: Network, arc: number, by: By, steps: number, cost: (arc: number) => number): ReadonlySet<number> {
  const moved = new Map<number, number>();
  for (let step = 0; step < steps; step += 1) {
    const way = cheapest(network, arc, by, (other) => ({ moved: moved.get(other) ?? 0, cost: moved.has(other) ? 0 : cost(other) }));
    if (way === null) break;
    for (const [other, own] of [[arc, by] as const, ...way]) moved.set(other, (moved.get(other) ?? 0) + own);
  }
  return new Set([...moved].flatMap(([other, own]) => (own === 0 ? [] : [other])));
}

type Step = readonly [arc: number, by: By];
type State = (arc: number) => { readonly moved: number; readonly cost: number };

/** The cheapest way back from where an arc ends to where it begins, or the other way round: forwards over an arc raises it, backwards lowers it. */
function cheapest({ arcs, at }: Network, arc: number, by: By, stateOf: State): readonly Step[] | null {
  const { from, to } = arcs[arc] ?? { from: 0, to: 0 };
  const [start, goal] = by > 0 ? [to, from] : [from, to];
  const best = new Map<number, { readonly cost: number; readonly by: Step | null; readonly previous: number }>([
    [start, { cost: 0, by: null, previous: start }],
  ]);
  const open = new Set([start]);
  while (open.size > 0) {
    const node = [...open].reduce((a, b) => ((best.get(b)?.cost ?? 0) < (best.get(a)?.cost ?? 0) ? b : a));
    open.delete(node);
    if (node === goal) break;
    for (const other of at.get(node) ?? []) {
      const way = arcs[other] ?? { from: 0, to: 0, value: 0 };
      const own = way.from === node ? 1 : -1;
      const state = stateOf(other);
      if (other === arc || state.cost === Number.POSITIVE_INFINITY || (own < 0 && way.value + state.moved < 1)) continue;
      const [next, cost] = [own > 0 ? way.to : way.from, (best.get(node)?.cost ?? 0) + state.cost];
      if (cost >= (best.get(next)?.cost ?? Number.POSITIVE_INFINITY)) continue;
      best.set(next, { cost, by: [other, own], previous: node });
      open.add(next);
    }
  }
  return best.has(goal) ? wayTo(goal, best) : null;
}

function wayTo(goal: number, best: ReadonlyMap<number, { readonly by: Step | null; readonly previous: number }>): readonly Step[] {
  const way: Step[] = [];
  for (let at = best.get(goal); at?.by != null; at = best.get(at.previous)) way.push(at.by);
  return way;
}
