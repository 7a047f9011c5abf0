import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from './processes.ts';

const DATASET = join(import.meta.dirname, 'dataset');

/** Loads by `load` unless this very content was loaded into this data folder before; true when it loaded. */
export async function loadOnce(dataFolder: string, load: () => Promise<void>): Promise<boolean> {
  const mark = join(dataFolder, 'loaded');
  const content = contentHash();
  if (readIfThere(mark) === content) return false;
  rmSync(mark, { force: true });
  await load();
  writeFileSync(mark, content);
  return true;
}

function contentHash(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(DATASET).sort()) {
    if (/\.(ts|json)$/.test(file) && !file.endsWith('.test.ts')) hash.update(file).update(readFileSync(join(DATASET, file)));
  }
  return hash.digest('hex');
}
