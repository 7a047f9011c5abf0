import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartProblem } from '../problem.ts';
import { isAlive, readIfThere, signalTo } from '../processes.ts';

/**
 * Stops a postmaster that an earlier run left behind on this data folder, and removes a lock whose process is gone or is no PostgreSQL of ours
 * (process numbers are used again). Answers what it did.
 */
export async function stopLeftover(dataDir: string): Promise<'none' | 'lock-removed' | 'stopped'> {
  const lock = join(dataDir, 'postmaster.pid');
  const pid = Number(readIfThere(lock)?.split('\n')[0]);
  if (!pid) return 'none';
  if (!isPostgresOf(pid, dataDir)) {
    rmSync(lock, { force: true });
    return 'lock-removed';
  }
  const steps: readonly [NodeJS.Signals, number][] = [
    ['SIGINT', 30],
    ['SIGQUIT', 20],
    ['SIGKILL', 20],
  ];
  for (const [signal, tenths] of steps) {
    signalTo(pid, signal);
    for (let tenth = 0; tenth < tenths && isAlive(pid); tenth++) await pause(100);
  }
  if (isAlive(pid))
    throw new StartProblem(`A PostgreSQL from an earlier run (process ${pid}) does not stop.`, `End it and start again: kill -9 ${pid}`);
  return 'stopped';
}

function isPostgresOf(pid: number, dataDir: string): boolean {
  if (!isAlive(pid)) return false;
  const command = readIfThere(`/proc/${pid}/cmdline`);
  // Without /proc (macOS) the lock itself has to do.
  if (command === undefined) return process.platform !== 'linux';
  const args = command.split('\0');
  return (args[0] ?? '').endsWith('postgres') && args.includes(dataDir);
}
