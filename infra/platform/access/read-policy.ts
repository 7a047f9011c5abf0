import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import schema from './policy.schema.json' with { type: 'json' };
import { lineOf, parseLines } from './policy-lines.ts';
import { mistakesBetween, type PolicyMistake } from './policy-mistakes.ts';
import type { PolicyTable } from './policy-table.ts';

/** A table that cannot be used: the file, and for each mistake its line, its path and the reason. */
export class PolicyError extends Error {
  constructor(file: string, mistakes: readonly string[]) {
    super(`${file}: ${mistakes.join('; ')}`);
    this.name = 'PolicyError';
  }
}

const ajv = new Ajv2020({ allErrors: true, verbose: true });
formats.default(ajv);
const isTable = ajv.compile<PolicyTable>(schema);

/** Reads and checks the whole table; throws one `PolicyError` with all mistakes. */
export function readPolicyTable(file: string): PolicyTable {
  const text = textOf(file);
  const lines = parseLines(text);
  if (lines.broken !== null) throw new PolicyError(file, [`line ${lines.broken}: is not JSON`]);
  const table: unknown = JSON.parse(text);
  const mistakes = isTable(table)
    ? mistakesBetween(table)
    : (isTable.errors ?? []).map(({ instancePath, message, params }) => mistakeOf(instancePath, message, params));
  if (mistakes.length > 0)
    throw new PolicyError(
      file,
      mistakes.map(({ at, why }) => `line ${lineOf(lines, at)}: ${at || '/'} ${why}`),
    );
  return table as PolicyTable;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new PolicyError(file, ['cannot be read']);
  }
}

const mistakeOf = (at: string, message: string = 'is wrong', params: Readonly<Record<string, unknown>>): PolicyMistake => ({
  at,
  why: typeof params.additionalProperty === 'string' ? `must not have ${params.additionalProperty}` : message,
});
