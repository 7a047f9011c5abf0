import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from '../processes.ts';

/** A folder of one's own that is gone when `work` ends. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-local-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Resolves with what `look` finds, as soon as it finds something. */
export async function eventually<T>(look: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await pause(20);
  }
}

/** Those of the processes that still run after `limit` ms; answers earlier when none does. */
export async function aliveAfter(pids: readonly number[], limit: number): Promise<readonly number[]> {
  for (const end = Date.now() + limit; Date.now() < end && pids.some(isAlive); ) await pause(20);
  return pids.filter(isAlive);
}
