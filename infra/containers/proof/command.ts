import { type SpawnSyncOptions, spawnSync } from 'node:child_process';

/** Runs a command to its end and answers what it printed; throws with the end of that when it fails. */
export function run(file: string, args: readonly string[], options: SpawnSyncOptions = {}): string {
  const ended = spawnSync(file, args, { maxBuffer: 64 * 1024 * 1024, ...options, encoding: 'utf8' });
  if (ended.status === 0) return ended.stdout;
  throw failure(file, args, `${ended.error?.message ?? ''}${ended.stdout ?? ''}${ended.stderr ?? ''}`);
}

/** Of a command that failed, with the end of what it printed. */
export function failure(file: string, args: readonly string[], printed: string): Error {
  return new Error(`${file} ${args.slice(0, 4).join(' ')} failed:\n${printed.trim().split('\n').slice(-15).join('\n')}`);
}
