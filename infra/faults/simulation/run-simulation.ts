import { availableParallelism } from 'node:os';
import { record } from '../report.ts';
import { simulateBuiltins } from './builtins.ts';
import { inWorker, type Part } from './many.ts';
import { type Outcome, runSeed } from './seed.ts';

const SEEDS = 10_000;
/** So many failing seeds, of each thread, are enough to know. */
const ENOUGH = 5;
/** Of one seed. */
const MOST_VIOLATIONS = 5;

export interface RunSimulationOptions {
  /** 1 to 10,000 when left out; a single one is told step by step. */
  readonly seeds: readonly number[] | undefined;
  readonly record: boolean;
  readonly print: (line: string) => void;
}

/** Plays each seed until enough fail; answers how many did. */
export async function runSimulation({ seeds = upTo(SEEDS), print, ...options }: RunSimulationOptions): Promise<number> {
  const [first = 0] = seeds;
  const failed = seeds.length === 1 ? failedOf([await stepByStep(first, print)]) : await many(seeds, print);
  for (const { seed, violations } of failed) print(`seed ${seed}: ${violations.slice(0, MOST_VIOLATIONS).join('; ')}`);
  if (failed.length > 0) print(`Step by step: npm run faults -- --simulation --seed ${failed[0]?.seed}`);
  const result = failed.length === 0 ? 'holds' : `breaks with seeds ${failed.map(({ seed }) => seed).join(' ')}`;
  print(result);
  if (options.record) record('simulation', [`${first} to ${seeds.at(-1)}`, 'relay, bus and inbox', result]);
  return failed.length;
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

const failedOf = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  outcomes.filter(({ violations }) => violations.length > 0).sort((a, b) => a.seed - b.seed);

function stepByStep(seed: number, print: (line: string) => void): Promise<Outcome> {
  simulateBuiltins();
  return runSeed(seed, {}, print);
}

async function many(seeds: readonly number[], print: (line: string) => void): Promise<readonly Outcome[]> {
  const begin = performance.now();
  const threads = Math.min(availableParallelism(), seeds.length);
  const asked = upTo(threads).map((thread) => ({ seeds: seeds.filter((_, at) => at % threads === thread - 1), most: ENOUGH }));
  const parts = (await Promise.all(asked.map((each) => inWorker([each])))).flat();
  const sum = (what: keyof Omit<Part, 'failed'>): string => parts.reduce((all, part) => all + part[what], 0).toLocaleString('en');
  print(`${sum('seeds')} seeds, ${sum('events')} events, ${sum('steps')} steps in ${((performance.now() - begin) / 1_000).toFixed(0)} s`);
  return failedOf(parts.flatMap(({ failed }) => failed));
}
