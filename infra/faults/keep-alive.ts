import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import type { Leash } from '../local/leash.ts';
import type { Message, Orders, Reply } from './orders.ts';

export interface KeptOptions {
  readonly name: string;
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
  /** Where it answers 200 once it serves. */
  readonly health: string;
  readonly logFile: string;
  readonly leash: Leash;
}

/** A process that is started again whenever it dies, as a supervisor would. */
export interface Kept {
  readonly name: string;
  /** How often it died without being asked to. */
  deaths(): number;
  /** Since when it serves without a break, in milliseconds of `performance.now()`; undefined while it does not. */
  servesSince(): number | undefined;
  /** Resolves when it serves. */
  serves(): Promise<void>;
  kill(): void;
  order(orders: Orders): void;
  /** One operation; rejects when the process is away or refuses. */
  ask(...words: readonly string[]): Promise<unknown>;
  stop(): Promise<void>;
}

const RESTART_MS = 200;
const ASK_WITHIN_MS = 30_000;

export function keepAlive(options: KeptOptions): Kept {
  const output = openSync(options.logFile, 'a', 0o600);
  const waiting = new Map<number, (reply: Reply) => void>();
  let asked = 0;
  let deaths = 0;
  let since: number | undefined;
  let stopping = false;
  let child: ChildProcess;
  const start = (): Promise<void> => {
    child = spawn(process.execPath, ['--max-semi-space-size=4', options.main], {
      env: options.env,
      detached: true,
      stdio: ['ignore', output, output, 'ipc'],
    });
    const { pid = 0 } = child;
    options.leash.add(pid);
    child.on('error', () => undefined);
    child.on('message', (reply: Reply) => waiting.get(reply.ask)?.(reply));
    return new Promise((resolve) => {
      child.once('exit', () => {
        options.leash.remove(pid);
        since = undefined;
        for (const answer of waiting.values()) answer({ ask: 0, failed: 'it died' });
        resolve();
      });
    });
  };
  const run = async (): Promise<void> => {
    for (;;) {
      await start();
      if (stopping) return;
      deaths += 1;
      await pause(RESTART_MS);
      if (stopping) return;
      void serves().catch(() => undefined);
    }
  };
  const ended = run();
  const serves = async (): Promise<void> => {
    for (const limit = performance.now() + 60_000; performance.now() < limit; await pause(20)) {
      if (
        await fetch(options.health).then(
          (response) => response.ok,
          () => false,
        )
      ) {
        since ??= performance.now();
        return;
      }
    }
    throw new Error(`${options.name} does not serve; see ${options.logFile}`);
  };
  return {
    name: options.name,
    deaths: () => deaths,
    servesSince: () => since,
    serves,
    kill: () => void child.kill('SIGKILL'),
    order: (orders) => {
      const message: Message = { orders };
      if (child.connected) child.send(message, () => undefined);
    },
    ask: async (...words) => {
      asked += 1;
      const ask = asked;
      const message: Message = { ask, words };
      const { answer, failed } = await new Promise<Reply>((resolve) => {
        const timer = setTimeout(() => resolve({ ask, failed: 'no answer in time' }), ASK_WITHIN_MS);
        waiting.set(ask, (reply) => {
          clearTimeout(timer);
          resolve(reply);
        });
        if (!child.connected) return waiting.get(ask)?.({ ask, failed: 'it is away' });
        child.send(message, (error) => error && waiting.get(ask)?.({ ask, failed: error.message }));
      });
      waiting.delete(ask);
      if (failed !== undefined) throw new Error(`${options.name} ${words[0]}: ${failed}`);
      return answer;
    },
    stop: async () => {
      stopping = true;
      child.kill('SIGTERM');
      const timer = setTimeout(() => child.kill('SIGKILL'), 8_000);
      await ended;
      clearTimeout(timer);
    },
  };
}
