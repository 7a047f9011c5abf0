import { execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Leash } from '../leash.ts';
import { StartProblem } from '../problem.ts';
import { birthOf, isAlive, readIfThere, signalTo } from '../processes.ts';
import { javaCommand } from './jars.ts';
import type { Secured } from './properties.ts';

export interface KafkaNode {
  readonly id: number;
  /** Where it listens for clients itself; a proxy may stand before it. */
  readonly port: number;
  /** Of the process that runs now; 0 while none does. */
  readonly pid: number;
  /** Resolves when the process that runs now is gone, asked for or not. */
  exited(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** SIGTERM; after `within` ms SIGKILL. */
  stop(within?: number): Promise<void>;
  /** Resolves when the node serves. */
  start(): Promise<void>;
  /** SIGSTOP. */
  freeze(): void;
  /** SIGCONT. */
  thaw(): void;
  /** Of a node that is stopped: what it kept is gone, as on a new disk. */
  wipe(): Promise<void>;
}

/** What it takes to run Java: nothing of it outlives this process. */
export interface Java {
  readonly classPath: string;
  readonly leash: Leash;
}

export interface NodeOptions extends Java {
  readonly id: number;
  readonly port: number;
  /** Holds what the node keeps, its properties and its log. */
  readonly folder: string;
  readonly clusterId: string;
  readonly secured: Secured | undefined;
  /** The text of its properties. */
  readonly properties: string;
}

const START_LIMIT_MS = 120_000;
const STOP_WITHIN_MS = 10_000;
// Printed once the broker is registered, caught up and open to clients.
const SERVES = 'Kafka Server started';
const LOGGING = ['defaultLogLevel=warn', 'showDateTime=true', 'log.kafka.server.KafkaRaftServer=info'].map(
  (setting) => `-Dorg.slf4j.simpleLogger.${setting}`,
);

export const dataDirOf = (folder: string): string => join(folder, 'data');

/** A node that does not run yet. */
export function makeNode(options: NodeOptions): KafkaNode {
  const { id, port, folder, leash } = options;
  const file = join(folder, 'server.properties');
  const logFile = join(folder, 'kafka.log');
  let pid = 0;
  let exited = Promise.resolve();

  const end = async (signal: NodeJS.Signals, within: number): Promise<void> => {
    if (pid === 0) return;
    const ended = pid;
    signalTo(ended, signal);
    // One that is frozen hears nothing.
    signalTo(ended, 'SIGCONT');
    const timer = setTimeout(() => signalTo(ended, 'SIGKILL'), within);
    await exited;
    clearTimeout(timer);
  };

  return {
    id,
    port,
    get pid() {
      return pid;
    },
    exited: () => exited,
    kill: () => end('SIGKILL', STOP_WITHIN_MS),
    stop: (within = STOP_WITHIN_MS) => end('SIGTERM', within),
    freeze: () => void signalTo(pid, 'SIGSTOP'),
    thaw: () => void signalTo(pid, 'SIGCONT'),
    wipe: async () => rmSync(dataDirOf(folder), { recursive: true, force: true }),
    start: async () => {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      await endLeftover(folder);
      writeFileSync(file, options.properties, { mode: 0o600 });
      if (!existsSync(dataDirOf(folder))) await format(options);
      const begin = existsSync(logFile) ? statSync(logFile).size : 0;
      const output = openSync(logFile, 'a', 0o600);
      // A session of its own: Ctrl-C in the terminal reaches the parent alone.
      const child = spawn(javaCommand(), command(options, 'kafka.Kafka', [file]), { detached: true, stdio: ['ignore', output, output] });
      closeSync(output);
      const started = child.pid ?? 0;
      leash.add(started);
      pid = started;
      exited = new Promise((resolve) => {
        const gone = (): void => {
          leash.remove(started);
          pid = 0;
          resolve();
        };
        child.once('exit', gone).once('error', gone);
      });
      writeFileSync(join(folder, 'kafka.pid'), `${started} ${birthOf(started)}`);
      await serves(() => pid !== 0, logFile, begin);
    },
  };
}

function command({ classPath }: Java, main: string, args: readonly string[]): readonly string[] {
  // All of the heap from the start: each time that it grows, everything is collected and the broker stands still.
  const small = ['-Xms128m', '-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  return [...small, ...LOGGING, '-cp', classPath, main, ...args];
}

/** Made beside its place and moved there when complete: a start that is broken off leaves nothing half. */
async function format(options: NodeOptions): Promise<void> {
  const { folder, clusterId, secured, properties } = options;
  const dataDir = dataDirOf(folder);
  const unfinished = `${dataDir}.new`;
  const file = join(folder, 'format.properties');
  rmSync(unfinished, { recursive: true, force: true });
  writeFileSync(file, properties.replace(/^log\.dirs=.*$/m, `log.dirs=${unfinished}`), { mode: 0o600 });
  const scram = [...(secured?.users ?? [])].flatMap(([name, password]) => [
    '--add-scram',
    `SCRAM-SHA-512=[name=${name},password=${password}]`,
  ]);
  const args = ['format', `--cluster-id=${clusterId}`, '--ignore-formatted', ...scram, '-c', file];
  const failure = await runTool(options, 'kafka.tools.StorageTool', args);
  rmSync(file, { force: true });
  if (failure !== undefined) throw new StartProblem(`Kafka's data folder could not be made in ${dataDir}.`, lastLines(failure));
  renameSync(unfinished, dataDir);
}

/** Runs one of Kafka's own tools to its end; answers what it printed when it failed. */
export function runTool(java: Java, main: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = execFile(javaCommand(), command(java, main, args), (error, out, err) => {
      if (child.pid !== undefined) java.leash.remove(child.pid);
      resolve(error === null ? undefined : `${out}${err}`);
    });
    if (child.pid !== undefined) java.leash.add(child.pid);
  });
}

/** What an earlier run left running on this folder; Kafka's own lock on it is given back by whoever ends. */
async function endLeftover(folder: string): Promise<void> {
  const [pid = 0, birth = ''] = readIfThere(join(folder, 'kafka.pid'))?.split(' ') ?? [];
  while (Number(pid) > 0 && isAlive(Number(pid)) && birthOf(Number(pid)) === birth) {
    signalTo(Number(pid), 'SIGKILL');
    await pause(20);
  }
}

async function serves(runs: () => boolean, logFile: string, begin: number): Promise<void> {
  const log = (): string => readFileSync(logFile).subarray(begin).toString('utf8');
  for (const limit = Date.now() + START_LIMIT_MS; runs() && Date.now() < limit; await pause(50)) if (log().includes(SERVES)) return;
  throw new StartProblem(`Kafka did not start. The end of ${logFile}:`, lastLines(log()));
}

export const lastLines = (text: string): string => text.trim().split('\n').slice(-5).join('\n');
