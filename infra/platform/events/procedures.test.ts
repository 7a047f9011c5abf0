import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { Bus } from '../bus/bus.ts';
import type { BusDeclaration } from '../bus/declaration.ts';
import { postgresBus } from '../bus/postgres.ts';
import { prepareBus } from '../bus/postgres-prepare.ts';
import { sqlState } from '../database/pg-errors.ts';
import { newId, type Uuid } from '../ids.ts';
import { operate } from '../process/operate.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import type { Consumer } from './consumer.ts';
import { outboxCounts } from './counts.ts';
import { historyOf } from './testing/counter.ts';
import { type CounterService, counterService } from './testing/counter-service.ts';
import { until } from './testing/until.ts';

// What the runbook's procedures promise, on a bus in PostgreSQL: `north` tells, the others read.
const TOPICS = ['north.counter'];
const reader = (role: string) => ({ role, writes: [], reads: TOPICS });
const DECLARATION: BusDeclaration = {
  topics: [{ name: 'north.counter', partitions: 12 }],
  principals: [{ role: 'north', writes: TOPICS, reads: [] }, reader('south'), reader('partner')],
};

let database: TestDatabase;
let services: CounterService[];
let buses: Bus[];
let north: CounterService;

beforeEach(async () => {
  database = await testDatabase('procedures_bus', (url) => prepareBus(url, DECLARATION));
  [services, buses] = [[], []];
  north = await service('north');
});
afterEach(async () => {
  await Promise.all(services.map((each) => each.stop()));
  await Promise.all(buses.map((each) => each.close()));
  await database.drop();
});

async function service(name: string): Promise<CounterService> {
  const made = await counterService(name);
  services.push(made);
  return made;
}
function busOf(role: string): Bus {
  const made = postgresBus({ url: database.url.replace('//postgres@', `//${role}@`), leaseMs: 1_500, pollMs: 200 });
  buses.push(made);
  return made;
}

interface Reader {
  readonly service: CounterService;
  /** Joins the bus, where it was or at the beginning. */
  join(): Consumer;
  history(id: Uuid): Promise<string>;
}
async function readerOf(name: string): Promise<Reader> {
  const made = await service(name);
  return {
    service: made,
    join: () => made.consume(busOf(name), TOPICS),
    history: (id) => historyOf(made.dataSource.manager, 'north', id),
  };
}
const operateOn = (made: CounterService, consumer: Consumer | undefined, ...words: readonly string[]): Promise<unknown> =>
  operate(
    { consumer: consumer as Consumer, dataSource: made.dataSource, rebuild: () => Promise.resolve() },
    words[0] ?? '',
    words.slice(1),
  );
const republish = (reason: string) => operateOn(north, undefined, 'north', 'republish', '2000-01-01T00:00:00Z', '--reason', reason);
const caughtUp = (consumer: Consumer): Promise<void> => until(async () => (await consumer.lag()).get('north.counter') === 0);
const told = (): Promise<void> => until(async () => (await outboxCounts(north.dataSource)).unpublished === 0);
const count = async (id: Uuid, ...by: readonly number[]): Promise<void> => {
  for (const each of by) await north.count(id, each);
};

const DEADLOCK = '40P01';

/** All that lay on it, with the positions of who reads. */
async function wipeLog(): Promise<void> {
  const admin = new Client({ connectionString: database.url });
  await admin.connect();
  try {
    // Who reads holds some of it while it goes; PostgreSQL may then give up either.
    await until(async () => {
      try {
        await admin.query('DROP SCHEMA bus CASCADE');
        return true;
      } catch (error) {
        if (sqlState(error) !== DEADLOCK) throw error;
        return false;
      }
    });
  } finally {
    await admin.end();
  }
  await prepareBus(database.url, DECLARATION);
}

describe('a log that was wiped', () => {
  it('is refilled from the outboxes: who had read on sees duplicates, who was behind gets the rest, and all go on', async () => {
    const [south, partner] = await Promise.all([readerOf('south'), readerOf('partner')]);
    const id = newId();
    north.relay(busOf('north'));
    const following = south.join();
    const behind = partner.join();
    await count(id, 1, 2);
    await until(async () => (await partner.history(id)) === '1 2');
    await behind.stop();
    await count(id, 3);
    await until(async () => (await south.history(id)) === '1 2 3');
    await wipeLog();
    const back = partner.join();
    expect(await republish('LOG_LOST')).toEqual({ republished: 3 });
    await told();
    await until(async () => (await partner.history(id)) === '1 2 3');
    await count(id, 4);
    for (const each of [south, partner]) await until(async () => (await each.history(id)) === '1 2 3 4');
    await Promise.all([caughtUp(following), caughtUp(back)]);
    expect(await operateOn(south.service, following, 'south', 'parked')).toEqual([]);
    expect(await operateOn(partner.service, back, 'partner', 'parked')).toEqual([]);
  });
});

describe('a gap', () => {
  it('heals when the owner sends its journal once more', async () => {
    const south = await readerOf('south');
    const id = newId();
    await count(id, 1, 2, 3);
    await north.dataSource.query('DELETE FROM outbox_unpublished WHERE pos IN (SELECT pos FROM outbox WHERE caseseq = 2)');
    north.relay(busOf('north'));
    const consumer = south.join();
    const parked = () => operateOn(south.service, consumer, 'south', 'parked');
    await until(async () => JSON.stringify(await parked()).includes('SEQUENCE_GAP'));
    expect(await south.history(id)).toBe('1');
    await republish('GAP_AT_READER');
    await until(async () => (await south.history(id)) === '1 2 3');
    expect(await parked()).toEqual([]);
  });
});

describe('a partner that stays away', () => {
  it('holds up nobody, shows as lag, and takes all that it missed in order and once', async () => {
    const [south, partner] = await Promise.all([readerOf('south'), readerOf('partner')]);
    const ids = [newId(), newId(), newId()];
    north.relay(busOf('north'));
    const following = south.join();
    const first = partner.join();
    for (const id of ids) await count(id, 1);
    await told();
    await caughtUp(first);
    await first.stop();
    for (const id of ids) await count(id, 2, 3, 4, 5);
    await told();
    await caughtUp(following);
    expect(await operateOn(partner.service, first, 'partner', 'lag')).toEqual({ 'north.counter': 12 });
    const back = partner.join();
    await caughtUp(back);
    for (const id of ids) expect([await south.history(id), await partner.history(id)]).toEqual(['1 2 3 4 5', '1 2 3 4 5']);
  });
});

describe('a new partner', () => {
  it('gets every aggregate from its first event, and what comes after', async () => {
    const ids = [newId(), newId()];
    north.relay(busOf('north'));
    for (const id of ids) await count(id, 1, 2);
    await told();
    const partner = await readerOf('partner');
    const consumer = partner.join();
    await caughtUp(consumer);
    for (const id of ids) await count(id, 3);
    for (const id of ids) await until(async () => (await partner.history(id)) === '1 2 3');
    expect(await operateOn(partner.service, consumer, 'partner', 'parked')).toEqual([]);
  });

  it('gets nothing that it may not read', async () => {
    const stranger = busOf('partner');
    await expect(
      stranger.subscribe({ group: 'partner', topics: ['south.counter'], handle: () => Promise.resolve() }),
    ).rejects.toMatchObject({
      kind: 'FORBIDDEN_TOPIC',
    });
    await expect(stranger.publish([{ topic: 'north.counter', key: newId(), value: Buffer.from('{}') }])).rejects.toMatchObject({
      kind: 'FORBIDDEN_TOPIC',
    });
  });
});
