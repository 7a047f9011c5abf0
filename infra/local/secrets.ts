import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file that its owner alone may read, whole or not at all. */
export function writeSecret(file: string, text: string): void {
  const unfinished = `${file}.${process.pid}.new`;
  writeFileSync(unfinished, text, { mode: 0o600 });
  renameSync(unfinished, file);
}
