import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from './mutations.ts';

export const ROOT: string = join(import.meta.dirname, '../../..');
const COPIED = ['gateway', 'infra', 'schema', 'services', 'docs', 'package.json'];
const OWN_SCOPE = '@kerngraaf';

/** A copy of the repository that imports itself; packages are the original's. */
export function scratchCopy(): { readonly folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'kgm-'));
  for (const part of COPIED)
    cpSync(join(ROOT, part), join(folder, part), { recursive: true, filter: (source) => !source.includes('node_modules') });
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, OWN_SCOPE), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (name !== OWN_SCOPE) symlinkSync(join(ROOT, 'node_modules', name), join(modules, name));
  for (const name of readdirSync(join(ROOT, 'node_modules', OWN_SCOPE)))
    symlinkSync(readlinkSync(join(ROOT, 'node_modules', OWN_SCOPE, name)), join(modules, OWN_SCOPE, name));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Writes the changes into a copy. */
export function applyChanges(folder: string, changes: readonly Change[]): void {
  for (const [file, text] of changedFiles(folder, changes)) writeFileSync(join(folder, file), text);
}

/** Files as they read with the changes. Throws for words that are not there, or more than once: a mutation that changes nothing proves nothing. */
export function changedFiles(folder: string, changes: readonly Change[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { file, from, to } of changes) {
    const parts = (texts.get(file) ?? readFileSync(join(folder, file), 'utf8')).split(from);
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${from}`);
    texts.set(file, parts.join(to));
  }
  return texts;
}
