import { readIfThere } from './processes.ts';

const EVERY_MS = 500;

/**
 * Calls once when npm is gone that started this process: npm, killed, tells nobody. npm may have a shell in between, which would stay. Started without
 * npm, a process may well outlive the terminal, and nothing is watched. Answers how to stop watching.
 */
export function watchNpm(env: NodeJS.ProcessEnv, gone: () => void): () => void {
  if (env.npm_lifecycle_event === undefined && env.KERNGRAAF_LAUNCHED === undefined) return () => undefined;
  const parent = process.ppid;
  const above = parentOf(parent);
  const timer = setInterval(() => {
    if (process.ppid === parent && parentOf(parent) === above) return;
    clearInterval(timer);
    gone();
  }, EVERY_MS).unref();
  return () => clearInterval(timer);
}

/** Undefined where there is no /proc. */
function parentOf(pid: number): string | undefined {
  return /^PPid:\s*(\d+)/m.exec(readIfThere(`/proc/${pid}/status`) ?? '')?.[1];
}
