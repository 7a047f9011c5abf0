import { parseArgs } from 'node:util';
import type { BusKind } from './bus-place.ts';
import { FAULTS } from './catalogue.ts';
import { runMutations } from './mutations/run-mutations.ts';
import { runAll } from './run-all.ts';
import { runSimulation } from './simulation/run-simulation.ts';

const KINDS: readonly BusKind[] = ['embedded', 'kafka'];
/** The short form: one of each kind of harm. */
const SHORT = ['kill-relay-after-send-before-mark', 'bus-killed', 'duplicates', 'poison'];

const { values } = parseArgs({
  options: {
    bus: { type: 'string', multiple: true },
    fault: { type: 'string', multiple: true },
    seed: { type: 'string', multiple: true },
    short: { type: 'boolean', default: false },
    /** Writes docs/reliability.md. */
    record: { type: 'boolean', default: false },
    /** Leaves out what the page says already. */
    missing: { type: 'boolean', default: false },
    /** Seconds. */
    'hold-open': { type: 'string', default: '8' },
    simulation: { type: 'boolean', default: false },
    mutations: { type: 'boolean', default: false },
    mutation: { type: 'string', multiple: true },
    patience: { type: 'string', default: '60' },
  },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);

process.exitCode = (await run()) === 0 ? 0 : 1;

/** Answers how much went wrong. */
function run(): Promise<number> {
  if (values.simulation) return runSimulation({ seeds: values.seed?.map(Number), record: values.record, print });
  if (values.mutations) return runMutations({ names: values.mutation, record: values.record, print });
  return runFaults();
}

function runFaults(): Promise<number> {
  const wanted = values.fault ?? (values.short ? SHORT : undefined);
  const unknown = wanted?.find((name) => !FAULTS.some((fault) => fault.name === name));
  if (unknown !== undefined) throw new Error(`There is no fault ${unknown}. Known: ${FAULTS.map(({ name }) => name).join(', ')}`);
  return runAll({
    kinds: KINDS.filter((kind) => values.bus?.includes(kind) ?? (kind === 'embedded' || !values.short)),
    faults: FAULTS.filter(({ name }) => wanted?.includes(name) ?? true),
    seeds: values.seed?.map(Number) ?? (values.short ? [1] : [1, 2, 3, 4, 5]),
    record: values.record,
    missing: values.missing,
    holdOpen: Number(values['hold-open']) * 1_000,
    patience: Number(values.patience) * 1_000,
    print,
  });
}
