import { Pool } from 'pg';
import type { Log as ProcessLog } from '../process/log.ts';
import { BusError } from './bus.ts';
import { coalesce } from './coalesce.ts';
import { type Log, type LogListener, PAGE } from './log.ts';
import { listenTo } from './postgres-listener.ts';

// Together the five seconds after which a call gives up. The server stops a call a little before we stop waiting for it.
const CONNECT_LIMIT_MS = 2_000;
const CALL_LIMIT_MS = 3_000;
const SERVER_LIMIT_MS = 2_500;
const CALL_CONNECTIONS = 3;
/** By which the server knows us. */
const SETTING = 'BUS_URL';

// An own statement after the append's commit: inside it, the lock that NOTIFY takes would line up all appends. It need not reach the disk.
const NOTIFY = `select set_config('synchronous_commit', 'off', true), pg_notify('kerngraaf_bus', topic) from unnest($1::text[]) as told(topic)`;

interface Row {
  readonly topic: string;
  readonly part: number;
}

/** The log over the functions of the bus database. */
export function postgresLog(url: string, processLog?: ProcessLog): Log {
  const pool = new Pool({
    connectionString: url,
    max: CALL_CONNECTIONS,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    query_timeout: CALL_LIMIT_MS,
    statement_timeout: SERVER_LIMIT_MS,
  });
  // An idle connection that breaks is no failure of anybody: the next call opens another.
  pool.on('error', () => undefined);

  /** Told once, until a call succeeds: we ask a few times a second. */
  let refused = false;
  const call = async <Result extends Row>(
    name: string,
    types: readonly string[],
    values: readonly unknown[],
  ): Promise<readonly Result[]> => {
    const args = types.map((type, at) => `$${at + 1}::${type}`).join(', ');
    try {
      const { rows } = await pool.query<Result>({ name, text: `select * from bus.${name}(${args})`, values: [...values] });
      refused = false;
      return rows;
    } catch (error) {
      if (isRefused(error) && !refused) processLog?.error('bus.setting-refused', error, { reason: SETTING });
      refused ||= isRefused(error);
      throw toBusError(error);
    }
  };

  const appended = new Set<string>();
  const notify = coalesce(async () => {
    const topics = [...appended];
    appended.clear();
    // A call to wake up that is lost costs one poll.
    if (topics.length > 0) await pool.query({ name: 'notify', text: NOTIFY, values: [topics] }).catch(() => undefined);
  });

  const listeners = new Set<LogListener>();
  let listening: { close(): Promise<void> } | undefined;
  const hear = (tell: (listener: LogListener) => void): void => {
    for (const listener of listeners) tell(listener);
  };

  return {
    append: async (records) => {
      const columns = [topicsOf(records), partsOf(records), records.map((record) => record.key), records.map((record) => record.value)];
      await call('append', ['text[]', 'int[]', 'text[]', 'bytea[]'], columns);
      for (const { topic } of records) appended.add(topic);
      void notify();
    },
    ends: async (topics) => {
      const rows = await call<Row & { next: string }>('ends', ['text[]'], [topics]);
      return rows.map(({ topic, part, next }) => ({ topic, partition: part, offset: Number(next) }));
    },
    fetch: async (from) => {
      const rows = await call<Row & { off: string; key: string; value: Buffer }>(
        'fetch',
        ['text[]', 'int[]', 'bigint[]', 'int', 'int'],
        [topicsOf(from), partsOf(from), from.map((place) => place.offset), PAGE.partition, PAGE.fetch],
      );
      return rows.map(({ topic, part, off, key, value }) => ({ topic, partition: part, offset: Number(off), key, value }));
    },
    sync: async ({ group, token, name, joining, topics, leaseMs }) => {
      const rows = await call<Row & { epoch: string; next: string; wanted: boolean }>(
        'sync',
        ['text', 'uuid', 'text', 'boolean', 'text[]', 'int'],
        [group, token, name, joining, topics, leaseMs],
      );
      return rows.map(({ topic, part, epoch, next, wanted }) => {
        return { topic, partition: part, offset: Number(next), epoch: Number(epoch), wanted };
      });
    },
    commit: async (group, progress) => {
      const columns = [topicsOf(progress), partsOf(progress), progress.map((at) => at.epoch), progress.map((at) => at.offset)];
      const refused = await call('commit', ['text', 'text[]', 'int[]', 'bigint[]', 'bigint[]'], [group, ...columns]);
      return refused.map(({ topic, part }) => ({ topic, partition: part, offset: 0 }));
    },
    release: async (group, held) => {
      const columns = [topicsOf(held), partsOf(held), held.map((at) => at.epoch)];
      await call('release', ['text', 'text[]', 'int[]', 'bigint[]'], [group, ...columns]);
    },
    leave: async (group, token) => {
      await call('leave', ['text', 'uuid'], [group, token]);
    },
    lag: async (group, topics) => {
      const rows = await call<Row & { records: string }>('lag', ['text', 'text[]'], [group, topics]);
      return new Map(rows.map(({ topic, records }) => [topic, Number(records)]));
    },
    listen: (listener) => {
      listeners.add(listener);
      listening ??= listenTo(url, {
        kerngraaf_bus: (topic) => hear((listener) => listener.appended(topic)),
        kerngraaf_bus_members: () => hear((listener) => listener.membersChanged()),
      });
      return () => void listeners.delete(listener);
    },
    close: async () => {
      await Promise.all([listening?.close(), pool.end()]);
    },
  };
}

const topicsOf = (places: readonly { topic: string }[]): readonly string[] => places.map((place) => place.topic);
const partsOf = (places: readonly { partition: number }[]): readonly number[] => places.map((place) => place.partition);

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'no answer';

/** The server knows who we are by no means, or does not let us in any more. */
const isRefused = (error: unknown): boolean => codeOf(error).startsWith('28');

/** Keeps the code and drops the message, which may name a host. */
function toBusError(error: unknown): BusError {
  const code = codeOf(error);
  if (code === '42501') return new BusError('FORBIDDEN_TOPIC', 'A topic does not exist or is not granted');
  const advice = isRefused(error) ? `: see ${SETTING}` : '';
  return new BusError('UNAVAILABLE', `The bus is unavailable (${code})${advice}`, code);
}
