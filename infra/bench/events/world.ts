import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusRecord } from '@kerngraaf/platform/bus/bus.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { counterDatabase } from '@kerngraaf/platform/events/testing/counter-service.ts';
import { testDatabase } from '@kerngraaf/platform/testing/database.ts';
import pg from 'pg';
import { startCluster } from '../../local/postgres.ts';
import type { BusAddress, Load, MemberStart } from './protocol.ts';

/** North and south on one bus, with a PostgreSQL that keeps what it says. */
export interface World {
  readonly north: string;
  readonly south: string;
  busOf(service: 'north' | 'south'): BusAddress;
  /** The client of the bus alone, as north. */
  bare(): Promise<{ append(records: readonly BusRecord[]): Promise<void>; close(): Promise<void> }>;
  start(start: Omit<MemberStart, 'database' | 'bus'>): Promise<Member>;
  query<Row extends object>(database: string, sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

export interface Member {
  load(load: Load): Promise<readonly (readonly [id: string, at: number])[]>;
  kill(): Promise<void>;
}

export async function openEmbedded(): Promise<World> {
  const cluster = await startCluster({
    folder: mkdtempSync(join(tmpdir(), 'kerngraaf-bench-')),
    temporary: true,
    settings: { track_commit_timestamp: 'on', shared_buffers: '128MB', max_wal_size: '1GB', jit: 'off' },
  });
  process.env.KERNGRAAF_TEST_SOCKET = cluster.socketDir;
  const [north, south] = await Promise.all([counterDatabase(), counterDatabase()]);
  const bus = await testDatabase('bus', (url) =>
    prepareBus(url, {
      topics: ['north.counter', 'south.counter'].map((name) => ({ name, partitions: 12 })),
      principals: [
        { role: 'north', writes: ['north.counter'], reads: ['south.counter'] },
        { role: 'south', writes: ['south.counter'], reads: ['north.counter'] },
      ],
    }),
  );
  const pools = new Map<string, pg.Pool>();
  const members: Member[] = [];
  const busOf = (service: string): BusAddress => ({ kind: 'embedded', url: bus.url.replace('//postgres@', `//${service}@`) });
  return {
    north: north.url,
    south: south.url,
    busOf,
    bare: async () => {
      const client = new pg.Client({ connectionString: busOf('north').url });
      await client.connect();
      return {
        append: async (records) => {
          await client.query('SELECT bus.append($1, $2, $3, $4)', [
            records.map(({ topic }) => topic),
            records.map(({ key }) => partitionOf(key)),
            records.map(({ key }) => key),
            records.map(({ value }) => value),
          ]);
        },
        close: () => client.end(),
      };
    },
    start: async (start) => {
      const member = await startMember({
        ...start,
        database: start.service === 'north' ? north.url : south.url,
        bus: busOf(start.service),
      });
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
      return (await said(child)) as readonly (readonly [string, number])[];
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

async function said(child: ChildProcess): Promise<unknown> {
  const [message] = await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error('A service of the bench ended'))),
  ]);
  return message;
}
