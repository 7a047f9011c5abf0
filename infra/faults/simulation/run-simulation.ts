import { record } from '../report.ts';
import { simulate } from './simulation.ts';

const SEEDS = 10_000;
/** So many failing seeds are enough to know. */
const ENOUGH = 10;

export interface RunSimulationOptions {
  /** 1 to 10,000 when left out. */
  readonly seeds: readonly number[] | undefined;
  readonly record: boolean;
  readonly print: (line: string) => void;
}

/** Plays each seed until enough fail; answers how many did. */
export async function runSimulation({ seeds, print, ...options }: RunSimulationOptions): Promise<number> {
  const all = seeds ?? Array.from({ length: SEEDS }, (_, index) => index + 1);
  const failing: number[] = [];
  let played = 0;
  for (const seed of all) {
    const wrong = await simulate(seed);
    played += 1;
    if (wrong.length === 0) continue;
    failing.push(seed);
    print(`seed ${seed}: ${wrong.join('; ')}`);
    if (failing.length === ENOUGH) break;
  }
  const result = failing.length === 0 ? 'holds' : `breaks with seeds ${failing.join(' ')}`;
  print(`${played} seeds: ${result}`);
  if (options.record) record('simulation', [`${all[0]} to ${all.at(-1)}`, 'relay, bus and inbox', result]);
  return failing.length;
}
