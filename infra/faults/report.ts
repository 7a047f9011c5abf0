import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '../local/processes.ts';
import type { BusKind } from './bus-place.ts';
import { FAULTS } from './catalogue.ts';
import { INVARIANTS } from './invariants.ts';

const FOLDER = join(import.meta.dirname, '../../docs');
const PAGE = join(FOLDER, 'reliability.md');

/** A line of one of the tables, as text without bars. */
/** How a result begins of a fault that a bus cannot meet. */
export const NOT_APPLICABLE = 'not applicable';

export type Row = readonly string[];

export interface Tables {
  /** Bus, fault, seed, commands, faults, result. */
  readonly runs: readonly Row[];
  /** Mutation, what it breaks, bus and fault, runs until it did, and the simulation. */
  readonly mutations: readonly Row[];
  /** Seeds, steps, result. */
  readonly simulation: readonly Row[];
}

const HEADS: Readonly<Record<keyof Tables, Row>> = {
  runs: ['bus', 'fault', 'seed', 'commands', 'faults', 'result'],
  mutations: ['mutation', 'breaks', 'on', 'runs', 'simulation'],
  simulation: ['seeds', 'what', 'result'],
};
const KEYS: Readonly<Record<keyof Tables, number>> = { runs: 3, mutations: 1, simulation: 1 };

/** What the page says; empty tables when there is none. */
export function readReport(): Tables {
  const page = readIfThere(PAGE) ?? '';
  const rowsOf = (name: keyof Tables): readonly Row[] => {
    const [, part = ''] = page.split(`<!-- ${name} -->\n`);
    const [table = ''] = part.split('\n\n');
    const lines = table.trim().split('\n').slice(2);
    return lines.filter((line) => line.startsWith('| ')).map((line) => line.slice(2, -2).split(' | '));
  };
  return { runs: rowsOf('runs'), mutations: rowsOf('mutations'), simulation: rowsOf('simulation') };
}

/** Puts a row in the place of an older one about the same thing. */
export function record(name: keyof Tables, row: Row): void {
  const tables = readReport();
  const keyOf = (each: Row): string => each.slice(0, KEYS[name]).join(' | ');
  const rows = [...tables[name].filter((each) => keyOf(each) !== keyOf(row)), row];
  writeFileSync(PAGE, pageOf({ ...tables, [name]: name === 'runs' ? rows.toSorted(inOrder) : rows }));
}

const FAULT_ORDER = new Map(FAULTS.map(({ name }, index) => [name, index]));

function inOrder(one: Row, other: Row): number {
  const [bus, fault, seed] = [0, 1, 2].map((at) => [one[at] ?? '', other[at] ?? ''] as const);
  return (
    (bus?.[0] ?? '').localeCompare(bus?.[1] ?? '') ||
    (FAULT_ORDER.get(fault?.[0] ?? '') ?? 0) - (FAULT_ORDER.get(fault?.[1] ?? '') ?? 0) ||
    Number(seed?.[0]) - Number(seed?.[1])
  );
}

function pageOf(tables: Tables): string {
  const template = readFileSync(join(import.meta.dirname, 'reliability.template.md'), 'utf8');
  const parts: Readonly<Record<string, string>> = {
    invariants: Object.entries(INVARIANTS)
      .map(([name, what]) => `- **${name}** ${what}.`)
      .join('\n'),
    faults: tableOf(
      ['fault', 'what happens'],
      FAULTS.map(({ name, what }) => [name, what]),
    ),
    summary: summaryOf(tables.runs),
    ...Object.fromEntries((Object.keys(HEADS) as (keyof Tables)[]).map((name) => [name, tableOf(HEADS[name], tables[name])])),
  };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] ?? '');
}

const tableOf = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

function summaryOf(runs: readonly Row[]): string {
  const line = (bus: BusKind): string => {
    const own = runs.filter(([kind]) => kind === bus);
    const apply = own.filter(([, , , , , result]) => result?.startsWith(NOT_APPLICABLE) !== true);
    const held = apply.filter(([, , , , , result]) => result === 'holds');
    const commands = own.reduce((sum, [, , , count]) => sum + (Number(count) || 0), 0);
    const missing = FAULTS.filter(({ name }) => !own.some(([, fault]) => fault === name)).map(({ name }) => name);
    const open = missing.length === 0 ? '' : `; not run yet: ${missing.join(', ')}`;
    return `- ${bus}: ${held.length} of ${apply.length} runs hold, ${commands} commands${open}.`;
  };
  return [line('embedded'), line('kafka')].join('\n');
}
