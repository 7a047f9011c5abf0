import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { counterDatabase } from '@kerngraaf/platform/events/testing/counter-service.ts';
import pg from 'pg';
import { startCluster } from '../../local/postgres.ts';
import type { BenchBus } from './buses.ts';
import type { Acknowledged, Load, MemberStart } from './protocol.ts';

/** North and south on one bus, with a PostgreSQL that keeps what it says and when it was committed. */
export interface World {
  readonly bus: BenchBus;
  /** URLs of their databases. */
  readonly north: string;
  readonly south: string;
  start(start: Omit<MemberStart, 'database' | 'bus'>): Promise<Member>;
  query<Row extends object>(database: string, sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export interface Member {
  load(load: Load): Promise<Acknowledged>;
  kill(): Promise<void>;
}

export async function openWorld(openBus: () => Promise<BenchBus>): Promise<World> {
  const cluster = await startCluster({
    folder: mkdtempSync(join(tmpdir(), 'kerngraaf-bench-')),
    temporary: true,
    settings: { track_commit_timestamp: 'on', shared_buffers: '128MB', max_wal_size: '1GB', jit: 'off' },
  });
  process.env.KERNGRAAF_TEST_SOCKET = cluster.socketDir;
  const [north, south] = await Promise.all([counterDatabase(), counterDatabase()]);
  const bus = await openBus();
  const pools = new Map<string, pg.Pool>();
  const members: Member[] = [];
  return {
    bus,
    north: north.url,
    south: south.url,
    start: async ({ service, work }) => {
      const database = service === 'north' ? north.url : south.url;
      const member = await startMember({ service, work, database, bus: bus.addressOf(service) });
      members.push(member);
      return member;
    },
    query: async <Row extends object>(database: string, sql: string, values: readonly unknown[] = []) => {
      const pool = pools.get(database) ?? poolOf(database);
      pools.set(database, pool);
      return (await pool.query<Row>(sql, [...values])).rows;
    },
    close: async () => {
      await Promise.all(members.map((member) => member.kill()));
      await bus.close();
      await Promise.all([...pools.values()].map((pool) => pool.end()));
      await cluster.stop();
    },
  };
}

function poolOf(database: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: database, max: 2 });
  // The cluster stops before its last connection is told.
  pool.on('error', () => undefined);
  return pool;
}

async function startMember(start: MemberStart): Promise<Member> {
  const child = fork(join(import.meta.dirname, 'member.ts'), [JSON.stringify(start)]);
  await said(child);
  return {
    load: async (load) => {
      child.send(load);
      return (await said(child)) as Acknowledged;
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function said(child: ChildProcess): Promise<unknown> {
  const ended = new AbortController();
  try {
    const [message] = await Promise.race([
      once(child, 'message', { signal: ended.signal }),
      once(child, 'exit', { signal: ended.signal }).then(() => Promise.reject(new Error('A service of the bench ended'))),
    ]);
    return message;
  } finally {
    ended.abort();
  }
}
