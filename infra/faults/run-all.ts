import type { BusKind } from './bus-place.ts';
import type { Fault } from './fault.ts';
import { placePeople } from './load.ts';
import { NOT_APPLICABLE, type Row, readReport, record } from './report.ts';
import { type Outcome, type RunOptions, runFault } from './run.ts';
import { installWitnesses } from './witness.ts';
import { startWorld, type World, type WorldNeeds } from './world.ts';

export interface RunAllOptions extends Omit<RunOptions, 'logTampered'> {
  readonly kinds: readonly BusKind[];
  readonly faults: readonly Fault[];
  readonly seeds: readonly number[];
  /** Writes each run into docs/reliability.md. */
  readonly record: boolean;
  /** Leaves out runs that stand there and hold. */
  readonly missing: boolean;
  readonly print: (line: string) => void;
}

/** After so many runs a world has become so full that reading it takes longer than starting another. */
const RUNS_OF_A_WORLD = 15;
const SHOWN = 12;
const SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM'];

/** Answers how many runs are red. */
export async function runAll(options: RunAllOptions): Promise<number> {
  let red = 0;
  for (const kind of options.kinds) red += await runOn(kind, options);
  return red;
}

async function runOn(kind: BusKind, options: RunAllOptions): Promise<number> {
  let current: { readonly world: World; readonly needs: string | undefined; runs: number; tampered: boolean } | undefined;
  let red = 0;
  const leave = async (): Promise<void> => {
    const left = current;
    current = undefined;
    await left?.world.close();
  };
  // What is mounted and what runs is not left behind by whoever is told to stop.
  const onSignal = (): void => void leave().finally(() => process.exit(1));
  for (const signal of SIGNALS) process.once(signal, onSignal);
  const put = (row: Row): void => {
    options.print(row.join(' | '));
    if (options.record) record('runs', row);
  };
  try {
    for (const { fault, seed } of runsOf(kind, options)) {
      const needs = JSON.stringify(fault.needs);
      const why = fault.notOn?.[kind];
      if (why === undefined && (current === undefined || current.needs !== needs || current.runs === RUNS_OF_A_WORLD)) {
        await leave();
        const world = await preparedWorld(kind, fault.needs);
        if (world !== undefined) current = { world, needs, runs: 0, tampered: false };
      }
      if (why !== undefined || current === undefined) {
        put([kind, fault.name, `${seed}`, '', '', `${NOT_APPLICABLE}: ${why ?? 'this system lets no small disk be mounted'}`]);
        continue;
      }
      current.runs += 1;
      current.tampered ||= fault.tampers === true;
      try {
        const outcome = await runFault(current.world, fault, seed, { ...options, logTampered: current.tampered });
        put([kind, fault.name, `${seed}`, `${outcome.commands}`, `${outcome.injected}`, resultOf(outcome)]);
        for (const { invariant, what } of outcome.violations.slice(0, SHOWN)) options.print(`    ${invariant} ${what}`);
        if (outcome.violations.length === 0) continue;
      } catch (error) {
        put([kind, fault.name, `${seed}`, '', '', `not carried out: ${oneLine(error)}`]);
      }
      red += 1;
      await leave();
    }
  } finally {
    for (const signal of SIGNALS) process.removeListener(signal, onSignal);
    await leave();
  }
  return red;
}

function runsOf(kind: BusKind, { faults, seeds, missing }: RunAllOptions): readonly { fault: Fault; seed: number }[] {
  const held = new Set(
    readReport().runs.flatMap(([bus, fault, seed, , , result]) => (result === 'holds' ? [`${bus} ${fault} ${seed}`] : [])),
  );
  // By seed, so that a table that is broken off knows something of every fault. What moves records on the bus about comes after what does not, and
  // what needs a world of its own last.
  const rank = ({ needs, tampers }: Fault): number => (needs === undefined ? Number(tampers === true) : 2);
  const ordered = faults.toSorted((one, other) => rank(one) - rank(other));
  return seeds
    .flatMap((seed) => ordered.map((fault) => ({ fault, seed })))
    .filter(({ fault, seed }) => !missing || !held.has(`${kind} ${fault.name} ${seed}`));
}

const resultOf = ({ violations }: Outcome): string =>
  violations.length === 0 ? 'holds' : `breaks ${[...new Set(violations.map(({ invariant }) => invariant))].join(' ')}`;

/** In one line that fits into a table. */
const oneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/[\s|]+/g, ' ').slice(0, 200);

async function preparedWorld(kind: BusKind, needs: WorldNeeds | undefined): Promise<World | undefined> {
  const world = await startWorld(kind, needs);
  if (world === undefined) return undefined;
  await installWitnesses(world);
  await placePeople(world.connect());
  return world;
}
