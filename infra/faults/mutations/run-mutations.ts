import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { record } from '../report.ts';
import { MUTATIONS, type Mutation } from './mutations.ts';
import { applyChanges, scratchCopy } from './scratch.ts';

/** After so many seeds that hold, a mutation has escaped. */
const MOST_SEEDS = 5;
const SIMULATED_SEEDS = 300;
/** Seconds: what a mutation has lost does not come however long one waits. */
const PATIENCE = '15';

export interface RunMutationsOptions {
  /** All when left out. */
  readonly names: readonly string[] | undefined;
  readonly record: boolean;
  readonly print: (line: string) => void;
}

/** Breaks the platform in each way, in a copy, and looks whether its runs turn red. Answers how many ways escaped. */
export async function runMutations({ names, print, ...options }: RunMutationsOptions): Promise<number> {
  let escaped = 0;
  for (const mutation of MUTATIONS.filter(({ name }) => names?.includes(name) ?? true)) {
    const { runs, broken, lines, simulation } = await runsUntilRed(mutation);
    const result = broken ?? 'escaped';
    print(`${mutation.name}: ${result} after ${runs} (${mutation.bus} ${mutation.fault}); simulation: ${simulation}`);
    if (broken === undefined || simulation === 'escaped') {
      escaped += 1;
      print(lines);
    }
    if (options.record)
      record('mutations', [`${mutation.name}: ${mutation.what}`, result, `${mutation.bus} ${mutation.fault}`, `${runs}`, simulation]);
  }
  return escaped;
}

interface Caught {
  readonly runs: number;
  readonly broken: string | undefined;
  readonly simulation: string;
  readonly lines: string;
}

async function runsUntilRed(mutation: Mutation): Promise<Caught> {
  const { folder, remove } = scratchCopy();
  let lines = '';
  try {
    applyChanges(folder, mutation.changes);
    const simulation = mutation.simulated ? await simulated(folder) : 'no part of it';
    for (let seed = 1; seed <= MOST_SEEDS; seed += 1) {
      const out = await faultsIn(folder, ['--bus', mutation.bus, '--fault', mutation.fault, '--seed', `${seed}`, '--patience', PATIENCE]);
      lines += out;
      // Only a judgement counts: a run that could not be carried out says nothing.
      const broken = /\| breaks ([I\d ]+)$/m.exec(out)?.[1];
      if (broken !== undefined) return { runs: seed, broken, simulation, lines };
    }
    return { runs: MOST_SEEDS, broken: undefined, simulation, lines };
  } finally {
    remove();
  }
}

async function simulated(folder: string): Promise<string> {
  const seeds = Array.from({ length: SIMULATED_SEEDS }, (_, index) => ['--seed', `${index + 1}`]).flat();
  const first = /^seed (\d+):/m.exec(await faultsIn(folder, ['--simulation', ...seeds]))?.[1];
  return first === undefined ? 'escaped' : `red with seed ${first}`;
}

async function faultsIn(folder: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [join(folder, 'infra/faults/faults.ts'), ...args], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return `${out}${err}`;
}
