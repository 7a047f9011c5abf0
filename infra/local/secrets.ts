import { randomBytes } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { readIfThere } from './processes.ts';

/** Writes a file that its owner alone may read, whole or not at all. */
export function writeSecret(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.new`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  renameSync(unfinished, file);
}

/** A secret for each name, made once and kept in the file for its owner alone; who joined later gets one beside the others. */
export function secretsIn(file: string, names: readonly string[]): ReadonlyMap<string, string> {
  const kept = JSON.parse(readIfThere(file) ?? '{}') as Record<string, string>;
  const missing = names.filter((name) => kept[name] === undefined);
  for (const name of missing) kept[name] = randomBytes(24).toString('hex');
  if (missing.length > 0) writeSecret(file, JSON.stringify(kept, null, 2));
  return new Map(Object.entries(kept));
}
