import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Leash, makeLeash } from './leash.ts';

export interface ProcessSpec {
  readonly name: string;
  /** A TypeScript or JavaScript file. */
  readonly main: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Supervised {
  readonly name: string;
  /** Of the process that runs now; changes with a restart. */
  pid(): number | undefined;
  /** Resolves once it has died three times in a row soon after its start: starting it again will not help. */
  readonly hopeless: Promise<void>;
  /** Asks with SIGTERM; after `within` ms ends it. */
  stop(within: number): Promise<void>;
}

export interface SupervisorOptions {
  /** For `<name>.log` and, of the run before, `<name>.previous.log`. */
  readonly logFolder: string;
  readonly log: (line: string) => void;
  readonly firstBackoff?: number;
}

const LONGEST_BACKOFF_MS = 10_000;
/** A process that lived this long has started well: its next failure counts as the first. */
const STEADY_MS = 10_000;
const FAILURES_WITHOUT_HOPE = 3;

export interface Supervisor {
  /** Starts it now and again whenever it dies, after a pause that doubles. */
  run(spec: ProcessSpec): Supervised;
  /** The end of what a process printed. */
  lastLines(name: string): string;
  /** When nothing is to be started any more. */
  close(): Promise<void>;
}

export function makeSupervisor({ logFolder, log, firstBackoff = 250 }: SupervisorOptions): Supervisor {
  mkdirSync(logFolder, { recursive: true, mode: 0o700 });
  const leash = makeLeash();
  const logFile = (name: string): string => join(logFolder, `${name}.log`);
  return {
    run: (spec) => {
      if (existsSync(logFile(spec.name))) renameSync(logFile(spec.name), join(logFolder, `${spec.name}.previous.log`));
      return supervise(spec, { logFile: logFile(spec.name), log, leash, firstBackoff });
    },
    lastLines: (name) => readFileSync(logFile(name), 'utf8').trim().split('\n').slice(-5).join('\n'),
    close: () => leash.close(),
  };
}

interface Means {
  readonly logFile: string;
  readonly log: (line: string) => void;
  readonly leash: Leash;
  readonly firstBackoff: number;
}

function supervise(spec: ProcessSpec, { logFile, log, leash, firstBackoff }: Means): Supervised {
  const stopping = new AbortController();
  const hopeless = Promise.withResolvers<void>();
  let child: ChildProcess | undefined;
  const ended = keepRunning();

  async function keepRunning(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const since = Date.now();
      child = spawnChild(spec, logFile);
      const how = await endOf(child, leash);
      if (stopping.signal.aborted) return;
      failures = Date.now() - since > STEADY_MS ? 0 : failures;
      const backoff = Math.min(firstBackoff * 2 ** failures, LONGEST_BACKOFF_MS);
      failures += 1;
      if (failures === FAILURES_WITHOUT_HOPE) hopeless.resolve();
      log(`${spec.name} ended (${how}); starting it again in ${backoff / 1000} s`);
      await pause(backoff, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  return {
    name: spec.name,
    pid: () => child?.pid,
    hopeless: hopeless.promise,
    stop: async (within) => {
      stopping.abort();
      child?.kill('SIGTERM');
      const timer = setTimeout(() => child?.kill('SIGKILL'), within);
      await ended;
      clearTimeout(timer);
    },
  };
}

function spawnChild({ main, env }: ProcessSpec, logFile: string): ChildProcess {
  const output = openSync(logFile, 'a', 0o600);
  // A session of its own: Ctrl-C reaches the parent alone. The channel's end tells the child that the parent is gone.
  // 4 MB of young objects: 2 trebles the slowest answers; 8 holds 40 MB more after loading and is no faster than runs differ (npm run bench).
  // 192 MB of old ones: on a large machine a heap grows to four times what lives in it and stays there; so bounded, to less than twice.
  const child = spawn(process.execPath, ['--max-semi-space-size=4', '--max-old-space-size=192', main], {
    // Each thread that allocates would keep an arena of its own.
    env: { MALLOC_ARENA_MAX: '2', ...env },
    detached: true,
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  return child;
}

function endOf(child: ChildProcess, leash: Leash): Promise<string> {
  if (child.pid !== undefined) leash.add(child.pid);
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      if (child.pid !== undefined) leash.remove(child.pid);
      resolve(signal ?? `exit code ${code}`);
    });
  });
}
