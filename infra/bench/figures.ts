/** The value below which a share of the samples lies; samples in milliseconds. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Milliseconds of requests, a moment apart: as ever, and while something else goes on. */
export interface PairOfRounds {
  readonly before: readonly number[];
  readonly meanwhile: readonly number[];
}

/** The p99 of either and how much it moves, over all rounds together: of one alone it is too few requests. */
export function p99Figures(
  [before, meanwhile]: readonly [string, string],
  rounds: readonly PairOfRounds[],
  bound: number,
): readonly Figure[] {
  const [ever, then] = [rounds.flatMap((each) => each.before), rounds.flatMap((each) => each.meanwhile)];
  const [usual, moved] = [percentile(ever, 0.99), percentile(then, 0.99)];
  return [
    { name: before, value: usual, unit: `ms of ${ever.length}` },
    { name: meanwhile, value: moved, unit: `ms of ${then.length}` },
    { name: 'the second against the first', value: moved / usual, unit: 'times', bound },
  ];
}

/** One measured figure beside the bound that the project holds itself to: at most `bound`, at least `least`. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: number;
  readonly least?: number;
}

export const isOut = ({ value, bound, least }: Figure): boolean =>
  (bound !== undefined && value > bound) || (least !== undefined && value < least);

/** A line per figure; a figure out of its bound is marked. */
export function printed(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map((figure) => `${figure.name.padEnd(width)}  ${digits(figure).padStart(8)} ${figure.unit}${verdictOf(figure)}`)
    .join('\n');
}

const digits = ({ value, unit }: Figure): string => value.toFixed(value < 1 || (unit === 'times' && value < 2) ? 2 : value < 100 ? 1 : 0);

function verdictOf(figure: Figure): string {
  const { bound, least } = figure;
  if (bound !== undefined) return isOut(figure) ? `  OVER the bound of ${bound}` : `  (at most ${bound})`;
  if (least !== undefined) return isOut(figure) ? `  UNDER the bound of ${least}` : `  (at least ${least})`;
  return '';
}
