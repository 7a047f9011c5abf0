import { spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findBinaries } from './postgres/binaries.ts';
import { startGuarded } from './postgres/guard.ts';
import { stopLeftover } from './postgres/leftover.ts';
import { findWay, type Way } from './postgres/ways.ts';
import { StartProblem } from './problem.ts';

export interface ClusterOptions {
  /** Holds the data and, where its name is short enough, the socket. Belongs to PostgreSQL alone. */
  readonly folder: string;
  /** Of the superuser `postgres`; without one every local connection is trusted. */
  readonly password?: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** Where the socket was before, for a start in the place of one that died. */
  readonly socketDir?: string;
  /** Remove the folder when PostgreSQL stops, also when this process is killed. */
  readonly temporary?: boolean;
  readonly log?: (line: string) => void;
}

export interface Cluster {
  readonly pid: number;
  readonly socketDir: string;
  /** Resolves when PostgreSQL is gone, asked for or not. */
  readonly exited: Promise<number>;
  /** `postgresql://user[:password]@localhost/<database>?host=<socket folder>` */
  url(user: string, database: string, password?: string): string;
  stop(): Promise<void>;
}

// A socket's whole path has at most 107 bytes on Linux and 103 on macOS.
const MAX_SOCKET_PATH = 100;
const SOCKET_NAME = '/.s.PGSQL.5432';
const START_LIMIT_MS = 60_000;

/** Makes the cluster when it is not there yet, clears what an earlier run left, and resolves when PostgreSQL takes connections. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const folder = resolve(options.folder);
  const dataDir = join(folder, 'data');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { initdb, postgres } = findBinaries();
  const way = findWay(postgres, folder);
  if (!existsSync(dataDir)) makeCluster(initdb, dataDir, way, options.password);
  const leftover = await stopLeftover(dataDir);
  if (leftover === 'stopped') options.log?.('Stopped a PostgreSQL that an earlier run had left behind.');

  const socketDir = socketFolder(options, folder, postgres);
  const passing = options.temporary ? folder : socketDir === folder ? undefined : socketDir;
  const logFile = join(folder, 'postgres.log');
  const output = openSync(logFile, 'a', 0o600);
  const settings = { listen_addresses: '', unix_socket_directories: socketDir, timezone: 'UTC', ...options.settings };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const guarded = await startGuarded([postgres, '-D', dataDir, ...flags], {
    ...way,
    env: environment(),
    output,
    ...(passing === undefined ? {} : { folder: passing }),
  });
  closeSync(output);
  await ready(dataDir, guarded, logFile);
  return {
    pid: guarded.pid,
    socketDir,
    exited: guarded.exited,
    stop: guarded.stop,
    url: (user, database, password) => {
      const who = password === undefined ? user : `${user}:${encodeURIComponent(password)}`;
      return `postgresql://${who}@localhost/${database}?host=${encodeURIComponent(socketDir)}`;
    },
  };
}

/** Made beside its place and moved there when complete: a start that is broken off leaves nothing half. */
function makeCluster(initdb: string, dataDir: string, way: Way, password: string | undefined): void {
  const unfinished = `${dataDir}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '-E', 'UTF8'];
  const secret = `${dataDir}.password`;
  if (password !== undefined) {
    writeFileSync(secret, `${password}\n`, { mode: 0o600 });
    if (way.owner !== undefined) chownSync(secret, way.owner, way.owner);
  }
  const auth = password === undefined ? ['--auth=trust'] : ['--auth=scram-sha-256', `--pwfile=${secret}`];
  const [file = initdb, ...args] = [...way.prefix, initdb, '-D', unfinished, '-U', 'postgres', ...locale, ...auth];
  const run = spawnSync(file, args, { ...way.spawn, env: environment(), encoding: 'utf8' });
  rmSync(secret, { force: true });
  if (run.status !== 0)
    throw new StartProblem(`PostgreSQL's data folder could not be made in ${dataDir}.`, run.error?.message ?? run.stderr.trim());
  renameSync(unfinished, dataDir);
}

/** A fixed environment: neither the host's locale nor its PG* variables reach the cluster. */
function environment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TMPDIR: tmpdir(), LC_ALL: 'C', TZ: 'UTC' };
}

function socketFolder(options: ClusterOptions, folder: string, postgres: string): string {
  if (options.socketDir === undefined && Buffer.byteLength(folder + SOCKET_NAME) <= MAX_SOCKET_PATH) return folder;
  const short = options.socketDir ?? mkdtempSync(join(tmpdir(), 'kg-'));
  // The guard of the one that died may have taken it along.
  mkdirSync(short, { recursive: true, mode: 0o700 });
  findWay(postgres, short);
  return short;
}

async function ready(dataDir: string, guarded: { pid: number; exited: Promise<number> }, logFile: string): Promise<void> {
  let ended = false;
  void guarded.exited.then(() => {
    ended = true;
  });
  for (const limit = Date.now() + START_LIMIT_MS; Date.now() < limit && !ended; await pause(10)) {
    const lock = existsSync(join(dataDir, 'postmaster.pid')) ? readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n') : [];
    if (Number(lock[0]) === guarded.pid && lock[7]?.trim() === 'ready') return;
  }
  const last = existsSync(logFile) ? readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join('\n') : '';
  throw new StartProblem(`PostgreSQL did not start. The end of ${logFile}:`, last);
}
