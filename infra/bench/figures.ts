/** The value below which a share of the samples lies; samples in milliseconds. */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One measured figure beside the bound that the project holds itself to. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bound?: number;
}

/** A line per figure; a figure over its bound is marked. */
export function printed(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map(({ name, value, unit, bound }) => {
      const verdict = bound === undefined ? '' : value <= bound ? `  (at most ${bound})` : `  OVER the bound of ${bound}`;
      return `${name.padEnd(width)}  ${value.toFixed(value < 100 ? 1 : 0).padStart(8)} ${unit}${verdict}`;
    })
    .join('\n');
}
