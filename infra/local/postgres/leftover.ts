import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Stops a postmaster that an earlier run left behind on this data folder, and removes a lock whose process is gone or is no PostgreSQL of ours
 * (numbers are used again after a restart of the machine). Answers what it did.
 */
export async function stopLeftover(dataDir: string): Promise<'none' | 'lock-removed' | 'stopped'> {
  const lock = join(dataDir, 'postmaster.pid');
  const pid = Number(readIfThere(lock)?.split('\n')[0]);
  if (!pid) return 'none';
  if (!isPostgresOf(pid, dataDir)) {
    rmSync(lock, { force: true });
    return 'lock-removed';
  }
  for (const [signal, tenths] of [
    ['SIGINT', 30],
    ['SIGQUIT', 20],
    ['SIGKILL', 20],
  ] as const) {
    signalIfThere(pid, signal);
    for (let tenth = 0; tenth < tenths && isAlive(pid); tenth++) await pause(100);
  }
  if (isAlive(pid)) throw new Error(`A PostgreSQL from an earlier run (process ${pid}) does not stop. End it and start again.`);
  return 'stopped';
}

/** True while a process with this number runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  return signalIfThere(pid, 0);
}

function signalIfThere(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isPostgresOf(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  const command = readIfThere(`/proc/${pid}/cmdline`);
  // Without /proc (macOS) the lock itself has to do.
  if (command === undefined) return process.platform !== 'linux';
  const args = command.split('\0');
  return (args[0] ?? '').endsWith('postgres') && args.includes(dataDir);
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
