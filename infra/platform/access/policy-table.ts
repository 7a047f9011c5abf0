import { readFileSync } from 'node:fs';
import type { Backdating } from '../commands/occurred-on.ts';

/** Open to every role, the public one too: only for values that are reached through a checked field, and for public reference data. */
export const EVERYONE: string = '*';
/** The row rule of what has no rows of its own to choose from. */
export const ANY_ROWS: string = 'any';
/** Stands for each subgraph, for types that every owner declares alike. */
const EVERY_SUBGRAPH = '*';

export interface PolicyRule {
  readonly subgraph: string;
  /** Coordinates: `Type`, `Type.field`, `Query.x`, `Mutation.x`. */
  readonly on: readonly string[];
  /** Role to row rule. */
  readonly allow: Readonly<Record<string, string>>;
  readonly why: string;
}

/** The access table as it stands in `schema/access/policy.json`: who may see what, with which rows, and why. */
export interface PolicyTable {
  readonly version: string;
  readonly sources: readonly string[];
  readonly roles: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly backdating: Backdating;
  readonly rules: readonly PolicyRule[];
}

/** A table that cannot be used: the file, and for each mistake its path and the reason. */
export class PolicyError extends Error {
  constructor(file: string, mistakes: readonly string[]) {
    super(`${file}: ${mistakes.join('; ')}`);
    this.name = 'PolicyError';
  }
}

/** Reads and checks the whole table; throws one `PolicyError` with all mistakes. */
export function readPolicyTable(file: string): PolicyTable {
  let table: unknown;
  try {
    table = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new PolicyError(file, [error instanceof SyntaxError ? '/: is not JSON' : '/: cannot be read']);
  }
  const mistakes = [...mistakesIn(table)];
  if (mistakes.length > 0) throw new PolicyError(file, mistakes);
  return table as PolicyTable;
}

/** The entries of one subgraph by coordinate. */
export function entriesOf(table: PolicyTable, subgraph: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const mine = table.rules.filter((rule) => rule.subgraph === subgraph || rule.subgraph === EVERY_SUBGRAPH);
  return new Map(mine.flatMap((rule) => rule.on.map((coordinate) => [coordinate, new Map(Object.entries(rule.allow))] as const)));
}

function* mistakesIn(table: unknown): Generator<string> {
  if (!isObject(table)) return yield '/: must be an object';
  const { version, sources, roles, rows, backdating, rules } = table;
  if (typeof version !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(version)) yield '/version: must be a date';
  if (!isTexts(sources)) yield '/sources: must be a list of texts';
  if (!isTextByName(roles)) return yield '/roles: must describe each role';
  if (!isTextByName(rows)) return yield '/rows: must describe each row rule';
  if (!isBackdating(backdating)) yield '/backdating: must give whole days, the roles without a limit and why';
  if (!Array.isArray(rules)) return yield '/rules: must be a list';
  const known = { roles: new Set([EVERYONE, ...Object.keys(roles)]), rows: new Set([ANY_ROWS, ...Object.keys(rows)]) };
  const broken = rules.flatMap((rule: unknown, place) => [...mistakesInRule(rule, `/rules/${place}`, known)]);
  yield* broken;
  if (broken.length === 0) yield* decidedTwice(rules);
}

interface Known {
  readonly roles: ReadonlySet<string>;
  readonly rows: ReadonlySet<string>;
}

function* mistakesInRule(rule: unknown, path: string, known: Known): Generator<string> {
  if (!isObject(rule)) return yield `${path}: must be an object`;
  const { subgraph, on, allow, why } = rule;
  if (typeof subgraph !== 'string' || subgraph === '') yield `${path}/subgraph: must name a subgraph`;
  if (typeof why !== 'string' || why.trim() === '') yield `${path}/why: must give the reason`;
  if (!isTexts(on) || on.length === 0) yield `${path}/on: must list coordinates`;
  else for (const each of on) if (!/^[A-Z]\w*(\.[a-z]\w*)?$/.test(each)) yield `${path}/on: ${each} is not a coordinate`;
  if (!isTextByName(allow)) return yield `${path}/allow: must give a row rule per role`;
  for (const [role, rows] of Object.entries(allow)) {
    if (!known.roles.has(role)) yield `${path}/allow/${role}: is not a role`;
    if (!known.rows.has(rows)) yield `${path}/allow/${role}: ${rows} is not a row rule`;
  }
}

function* decidedTwice(rules: readonly PolicyRule[]): Generator<string> {
  const seen = new Map<string, string[]>();
  for (const [place, rule] of rules.entries()) {
    for (const coordinate of rule.on) {
      const subgraphs = seen.get(coordinate) ?? [];
      const clash = subgraphs.some((other) => other === rule.subgraph || [other, rule.subgraph].includes(EVERY_SUBGRAPH));
      if (clash) yield `/rules/${place}/on: ${coordinate} is decided twice`;
      seen.set(coordinate, [...subgraphs, rule.subgraph]);
    }
  }
}

const isBackdating = (value: unknown): boolean =>
  isObject(value) && Number.isSafeInteger(value.days) && isTexts(value.unlimitedFor) && typeof value.why === 'string';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((each) => typeof each === 'string');
const isTextByName = (value: unknown): value is Record<string, string> => isObject(value) && isTexts(Object.values(value));
