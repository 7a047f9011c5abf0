import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePorts } from '../free-ports.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Of what hangs: on a slow machine, beside other tests, loading takes minutes. */
const LIMIT_MS = 600_000;

export interface Started {
  readonly url: string;
  readonly issuerUrl: string;
  readonly pid: number;
  readonly port: number;
  /** Milliseconds from the start to the first answered query. */
  readonly firstQuery: number;
  /** Milliseconds from the first answered query to `/ready`. */
  readonly untilReady: number;
  stop(): Promise<void>;
}

/** The whole platform as `npm start` runs it, on a data folder and free ports. */
export async function startPlatform(dataFolder: string, ...words: readonly string[]): Promise<Started> {
  const port = await freePorts(15);
  const begin = performance.now();
  const child = spawn(process.execPath, [join(ROOT, 'infra/local/start.ts'), ...words], {
    cwd: ROOT,
    env: { ...process.env, PORT: `${port}`, KERNGRAAF_DATA: dataFolder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://127.0.0.1:${port}`;
  await until(child, async () => (await gemeenten(url)) > 0);
  const firstQuery = performance.now() - begin;
  await until(child, async () => (await fetch(`${url}/ready`)).status === 200);
  return {
    url,
    issuerUrl: `http://127.0.0.1:${port + 10}`,
    pid: child.pid ?? 0,
    port,
    firstQuery,
    untilReady: performance.now() - begin - firstQuery,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function gemeenten(url: string): Promise<number> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ gemeenten { code naam } }' }),
  });
  const answer = (await response.json()) as { data?: { gemeenten?: readonly unknown[] | null } | null };
  return answer.data?.gemeenten?.length ?? 0;
}

/** Waits for a condition, `within` milliseconds at most; answers whether it came. */
export async function comesTrue(holds: () => boolean, within: number): Promise<boolean> {
  const limit = performance.now() + within;
  while (!holds()) {
    if (performance.now() > limit) return false;
    await pause(25);
  }
  return true;
}

async function until(child: ChildProcess, holds: () => Promise<boolean>): Promise<void> {
  const limit = performance.now() + LIMIT_MS;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (child.exitCode !== null) throw new Error(`the platform ended with ${child.exitCode}`);
    if (performance.now() > limit) throw new Error('the platform did not answer within ten minutes');
    await pause(25);
  }
}
