import type { OutboxSession } from '@kerngraaf/platform/events/outbox-session.ts';
import type { Database } from './database.ts';
import { isParked, lastOf, lockPlace, moveTo, STANDING, standing, TAKE_NEXT, takeInbox, waits } from './statements-inbox.ts';
import { isUnpublished } from './statements-outbox.ts';
import { insertParked, PARK, rowOf } from './statements-set-aside.ts';
import type { Variant } from './variant.ts';

/** Each a mistake that was thought of, by name; the simulation must find it. */
export const WRONG: Readonly<Record<string, Variant>> = {
  'relay by cursor': {
    outbox: (open, database) => async (ring) => {
      const session = await open(ring);
      let last = Math.max(0, ...database.rows('outbox').map((row) => (isUnpublished(database, row) ? 0 : Number(row.pos))));
      return changed(session, {
        async unpublished() {
          const before = database.rows('outbox').filter((row) => Number(row.pos) <= last);
          const rows = await session.unpublished(before.map((row) => String(row.pos)));
          last = Math.max(last, ...rows.map((row) => Number(row.pos)));
          return rows;
        },
      });
    },
  },
  'mark before send': {
    outbox: (open) => async (ring) => {
      const session = await open(ring);
      return changed(session, {
        async unpublished(without) {
          const rows = await session.unpublished(without);
          if (rows.length > 0) await session.mark(rows.map((row) => row.pos));
          return rows;
        },
      });
    },
  },
  'two relays with SKIP LOCKED': { outbox: (open, database) => async (ring) => skippingLocked(await open(ring), database) },
  'sends in parallel': {
    bus: (bus) => changed(bus, { publish: async (records) => void (await Promise.all(records.map((record) => bus.publish([record])))) }),
  },
  'no inbox': {
    statements: {
      [TAKE_NEXT]: (transaction, values) => {
        lockPlace(transaction, values);
        if (isParked(transaction, values) || waits(transaction, values)) return [{ taken: false }];
        const [, , , id, sequence] = values;
        const last = lastOf(transaction, values);
        if (Number(sequence) > last + 1) return [{ taken: false }];
        takeInbox(transaction, values);
        sequences(transaction.database).set(id, Number(sequence));
        return [{ taken: true }];
      },
      // The next one, each time that it comes.
      [STANDING]: (transaction, values) => {
        const now = standing(transaction, values);
        return [{ ...now, seen: false, last: now.seen ? Number(sequences(transaction.database).get(values[3])) - 1 : now.last }];
      },
    },
  },
  "commit before the handler's transaction": {
    bus: (bus) =>
      changed(bus, {
        subscribe: (options) =>
          bus.subscribe({
            ...options,
            handle: async (delivery) => void options.handle(delivery).catch((error: unknown) => options.onError?.(error)),
          }),
      }),
  },
  'no sequence check': {
    statements: {
      [TAKE_NEXT]: (transaction, values) => {
        lockPlace(transaction, values);
        if (isParked(transaction, values) || waits(transaction, values)) return [{ taken: false }];
        return [{ taken: takeInbox(transaction, values) }];
      },
    },
  },
  'parked aggregate not blocked': {
    statements: {
      [TAKE_NEXT]: (transaction, values) => {
        lockPlace(transaction, values);
        const isNext = lastOf(transaction, values) === Number(values[4]) - 1 && !waits(transaction, values);
        return [{ taken: isNext && takeInbox(transaction, values) }];
      },
      [STANDING]: (transaction, values) => [{ ...standing(transaction, values), parked: null }],
      [PARK]: (transaction, values) => {
        insertParked(transaction, rowOf(values));
        if (Number(values[3]) > lastOf(transaction, values)) moveTo(transaction, values, values[3]);
        return [];
      },
    },
  },
};

const taken = new WeakMap<Database, Map<unknown, number>>();

function sequences(database: Database): Map<unknown, number> {
  const known = taken.get(database) ?? new Map<unknown, number>();
  taken.set(database, known);
  return known;
}

function changed<T extends object>(sound: T, change: Partial<T>): T {
  return new Proxy(sound, {
    get(target, name) {
      const found: unknown = Reflect.get(change, name) ?? Reflect.get(target, name);
      return typeof found === 'function' ? found.bind(Reflect.has(change, name) ? change : target) : found;
    },
  });
}

/** Milliseconds after which the server lets go of what a session locked that it lost. */
const LET_GO_MS = 5_000;
const locked = new WeakMap<Database, Map<string, number>>();

function skippingLocked(session: OutboxSession, database: Database): OutboxSession {
  const locks = locked.get(database) ?? new Map<string, number>();
  locked.set(database, locks);
  return changed(session, {
    takeLease: async () => true,
    async unpublished(without) {
      const theirs = [...locks].filter(([, until]) => until > performance.now()).map(([pos]) => pos);
      const rows = (await session.unpublished([...without, ...theirs])).filter(({ pos }) => !((locks.get(pos) ?? 0) > performance.now()));
      for (const { pos } of rows) locks.set(pos, performance.now() + LET_GO_MS);
      return rows;
    },
    async mark(sent) {
      await session.mark(sent);
      for (const pos of sent) locks.delete(pos);
    },
  });
}
