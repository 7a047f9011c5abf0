import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Bus, BusError } from '../bus/bus.ts';
import { memoryBus } from '../bus/memory.ts';
import { newId, type Uuid } from '../ids.ts';
import { systemClock } from '../time.ts';
import { outboxCounts } from './counts.ts';
import { BY_INDEX, type OpenOutbox, outboxIn, UNPUBLISHED } from './outbox-session.ts';
import { startRelay } from './relay.ts';
import { republish } from './republish.ts';
import { aClerk, type CounterService, counterService } from './testing/counter-service.ts';
import { logOf, sequencesIn } from './testing/log-of.ts';
import { until } from './testing/until.ts';

let service: CounterService;
let bus: Bus;
beforeEach(async () => {
  service = await counterService('north');
  bus = memoryBus();
});
afterEach(async () => {
  await service.stop();
  await bus.close();
});

const allSent = async (): Promise<boolean> => (await outboxCounts(service.dataSource)).unpublished === 0;
const sequences = async (id: Uuid): Promise<readonly number[]> => sequencesIn(await logOf(bus, 'north.counter'), id);
const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

/** The outbox of the service, of which a look brings few. */
const inBatchesOf = (batch: number, looked: () => void = () => undefined): OpenOutbox => {
  const open = outboxIn(service.url, 'north');
  return async (ring) => {
    const session = await open(ring);
    const unpublished = async (without: readonly string[]): ReturnType<typeof session.unpublished> => {
      const rows = await session.unpublished(without);
      looked();
      return rows.slice(0, batch);
    };
    return { ...session, batch, unpublished };
  };
};

describe('the relay', () => {
  it('loses nothing when a later position commits first', async () => {
    const [early, late] = [newId(), newId()];
    service.relay(bus);
    const slow = service.dataSource.createQueryRunner();
    await slow.startTransaction();
    await slow.query(
      `INSERT INTO outbox (id, aggregate_type, aggregate_id, caseseq, topic, part, type, envelope)
       VALUES ($1, 'counter', $2, 1, 'north.counter', 0, 'x', $3)`,
      [newId(), early, JSON.stringify({ subject: early, caseseq: 1 })],
    );
    await service.count(late);
    await until(async () => (await sequences(late)).length === 1);
    expect(await sequences(early)).toEqual([]);
    await slow.commitTransaction();
    await slow.release();
    await until(async () => (await sequences(early)).length === 1);
  });

  it('sends again, in order, what was sent and not marked when it died', async () => {
    const id = newId();
    for (let times = 0; times < 5; times += 1) await service.count(id);
    let crashes = 1;
    service.relay(bus, (point) => {
      if (point === 'relay-after-send-before-mark' && crashes-- > 0) throw new Error('crash');
    });
    await until(allSent);
    expect(await sequences(id)).toEqual([...upTo(5), ...upTo(5)]);
  });

  it('looks by the index that forgets what was told, however much that is', async () => {
    await service.dataSource.query(
      `INSERT INTO outbox (id, aggregate_type, aggregate_id, caseseq, topic, part, type, envelope)
       SELECT gen_random_uuid(), 'counter', gen_random_uuid(), 1, 'north.counter', 0, 'x', '{}' FROM generate_series(1, 3000)`,
    );
    await service.dataSource.query('DELETE FROM outbox_unpublished');
    const session = new pg.Client({ connectionString: service.url });
    await session.connect();
    await session.query(BY_INDEX);
    const { rows } = await session.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${UNPUBLISHED}`, [[]]);
    await session.end();
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      /Nested Loop.*\n +-> +Limit .*\n +-> +Index Only Scan using outbox_unpublished_pkey.*\n(?:.*\n)* +-> +Index Scan using outbox_pkey on outbox .*\n +Index Cond/,
    );
  });

  it('looks no oftener than its pace, however often it rings', async () => {
    let looks = 0;
    const open = outboxIn(service.url, 'north');
    const outbox: OpenOutbox = async (ring) => {
      const session = await open(ring);
      // Most looks are made here, at once: what they take must not be what keeps them few.
      const look = (without: readonly string[]): ReturnType<typeof session.unpublished> =>
        looks % 10 === 0 ? session.unpublished(without) : Promise.resolve([]);
      return { ...session, unpublished: (without) => look(without).finally(() => (looks += 1)) };
    };
    const relay = startRelay({ outbox, bus, log: service.log, poll: 60_000 });
    await until(() => looks === 1);
    const begun = performance.now();
    while (looks <= 30) {
      relay.wake();
      await setImmediate();
    }
    const took = performance.now() - begun;
    await relay.stop();
    // A timer may end a little early.
    expect(took).toBeGreaterThan(29 * 8);
  });

  it('reads the next batch while a full one is sent', async () => {
    const id = newId();
    for (let times = 0; times < 5; times += 1) await service.count(id);
    const gate = Promise.withResolvers<void>();
    const slow: Bus = { ...bus, publish: async (records) => gate.promise.then(() => bus.publish(records)) };
    let looks = 0;
    const outbox = inBatchesOf(2, () => (looks += 1));
    const relay = startRelay({ outbox, bus: slow, log: service.log });
    await until(() => looks === 2);
    expect(await sequences(id)).toEqual([]);
    gate.resolve();
    await until(allSent);
    await relay.stop();
    expect(await sequences(id)).toEqual(upTo(5));
  });

  it('sends nothing that it read ahead before what comes first is there', async () => {
    const id = newId();
    for (let times = 0; times < 5; times += 1) await service.count(id);
    let refusals = 1;
    const flaky: Bus = {
      ...bus,
      publish: async (records) => {
        if (refusals-- > 0) throw new BusError('UNAVAILABLE', 'away');
        return bus.publish(records);
      },
    };
    const relay = startRelay({ outbox: inBatchesOf(2), bus: flaky, log: service.log });
    await until(allSent);
    await relay.stop();
    expect(await sequences(id)).toEqual(upTo(5));
  });

  it('marks nothing before the bus has it, and goes on when the bus comes back', async () => {
    const id = newId();
    let away = true;
    let refused = 0;
    const flaky: Bus = {
      ...bus,
      publish: async (records) => {
        if (!away) return bus.publish(records);
        refused += 1;
        throw new BusError('UNAVAILABLE', 'away');
      },
    };
    service.relay(flaky);
    await service.count(id);
    await until(() => refused >= 2);
    expect(await allSent()).toBe(false);
    expect(await sequences(id)).toEqual([]);
    away = false;
    await until(allSent);
    expect(await sequences(id)).toEqual([1]);
  });

  it('keeps the order when two of them run and the leading one loses its connection', async () => {
    const id = newId();
    const relays = [service.relay(bus), service.relay(bus)];
    const admin = new pg.Client({ connectionString: service.url });
    await admin.connect();
    for (let times = 1; times <= 60; times += 1) {
      await service.count(id);
      if (times % 20 === 0) {
        await until(() => relays.filter((relay) => relay.leads()).length === 1);
        await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'north.relay' AND pid IN
          (SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))`);
      }
    }
    await admin.end();
    await until(allSent);
    const log = await sequences(id);
    expect([...new Set(log)]).toEqual(upTo(60));
  });

  it('wakes the leading relay of another process', async () => {
    const wiring = { outbox: outboxIn(service.url, 'north'), bus, log: service.log, poll: 60_000 };
    const leading = startRelay(wiring);
    await until(() => leading.leads());
    const standby = startRelay(wiring);
    const id = newId();
    await service.count(id);
    await until(() => {
      standby.wake();
      return allSent();
    });
    expect(standby.leads()).toBe(false);
    expect(await sequences(id)).toEqual([1]);
    await Promise.all([leading.stop(), standby.stop()]);
  });

  it('sends what is left before it stops', async () => {
    const id = newId();
    const reached = Promise.withResolvers<void>();
    const gate = Promise.withResolvers<void>();
    const slow: Bus = {
      ...bus,
      publish: async (records) => {
        reached.resolve();
        await gate.promise;
        await bus.publish(records);
      },
    };
    await service.count(id);
    const relay = service.relay(slow);
    await reached.promise;
    await service.count(id);
    const stopped = relay.stop();
    gate.resolve();
    await stopped;
    expect(await sequences(id)).toEqual([1, 2]);
    expect(relay.leads()).toBe(false);
  });

  it('refills a lost bus from the journal', async () => {
    const id = newId();
    await service.count(id);
    await service.count(id);
    const relay = service.relay(bus);
    await until(allSent);
    await relay.stop();
    const since = systemClock.now().replace(/^\d{4}/, '2000') as ReturnType<typeof systemClock.now>;
    const count = await republish(service.dataSource, since, { at: systemClock.now(), actor: aClerk, reason: 'BUS_LOST' });
    expect(count).toBe(2);
    await bus.close();
    bus = memoryBus();
    service.relay(bus);
    await until(allSent);
    expect(await sequences(id)).toEqual([1, 2]);
  });
});
