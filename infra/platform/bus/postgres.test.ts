import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { makeLog } from '../process/log.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import type { Bus, BusRecord } from './bus.ts';
import type { BusDeclaration } from './declaration.ts';
import { postgresBus } from './postgres.ts';
import { prepareBus } from './postgres-prepare.ts';
import { Inbox, until } from './testing/collect.ts';
import { openWire } from './testing/wire.ts';

const ROLE = 'bus_test_service';
const DECLARATION: BusDeclaration = {
  topics: [{ name: 'first', partitions: 12 }],
  principals: [{ role: ROLE, writes: ['first'], reads: ['first'] }],
};
const KEYS = Array.from({ length: 24 }, (_, at) => `key-${at}`);
const batch = (keys: readonly string[], text: string): BusRecord[] =>
  keys.map((key) => ({ topic: 'first', key, value: Buffer.from(text) }));

describe('the bus in PostgreSQL', () => {
  let database: TestDatabase;
  let open: Bus[];
  let admin: Client;

  beforeEach(async () => {
    database = await testDatabase('bus_postgres', (url) => prepareBus(url, DECLARATION));
    open = [];
    admin = new Client({ connectionString: database.url });
    await admin.connect();
  });
  afterEach(async () => {
    await Promise.all(open.map((bus) => bus.close()));
    await admin.end();
    await database.drop();
  });

  const roleUrl = (): string => database.url.replace('//postgres@', `//${ROLE}@`);
  const bus = (options: { url?: string; member?: string; leaseMs?: number; pollMs?: number } = {}): Bus => {
    const opened = postgresBus({ url: roleUrl(), ...options });
    open.push(opened);
    return opened;
  };
  const collect = async (from: Bus, group = 'readers'): Promise<Inbox> => {
    const inbox = new Inbox();
    await from.subscribe({ group, topics: ['first'], handle: async (delivery) => inbox.put(delivery) });
    return inbox;
  };
  const backends = async (): Promise<number> => {
    const { rows } = await admin.query<{ count: number }>(
      'select count(*)::int from pg_stat_activity where usename = $1 and datname = current_database()',
      [ROLE],
    );
    return rows[0]?.count ?? 0;
  };

  it('does not deadlock when many append to the same partitions in opposite orders', async () => {
    const buses = Array.from({ length: 6 }, () => bus());
    await Promise.all(
      buses.map(async (one, at) => {
        const keys = at % 2 === 0 ? KEYS : [...KEYS].reverse();
        for (let round = 0; round < 40; round++) await one.publish(batch(keys, `${round}`));
      }),
    );
    expect((await buses[0]?.lag('nobody', ['first']))?.get('first')).toBe(6 * 40 * KEYS.length);
  });

  it('that was lost and made anew delivers from its new beginning to those who were there', async () => {
    const one = bus({ pollMs: 20, leaseMs: 300 });
    const inbox = await collect(one);
    await one.publish(batch(KEYS, 'before'));
    await inbox.has(KEYS.length);
    await until(async () => (await one.lag('readers', ['first'])).get('first') === 0);
    await admin.query('drop schema bus cascade');
    await prepareBus(database.url, DECLARATION);
    await one.publish(batch(KEYS, 'after'));
    await inbox.has(2 * KEYS.length);
    expect(inbox.texts.slice(KEYS.length)).toEqual(KEYS.map(() => 'after'));
  });

  it('commits once more what a crash of the log has forgotten', async () => {
    const one = bus({ pollMs: 20, leaseMs: 300 });
    const inbox = await collect(one);
    const taken = (): Promise<void> => until(async () => (await one.lag('readers', ['first'])).get('first') === 0);
    await one.publish(batch(KEYS, 'once'));
    await inbox.has(KEYS.length);
    await taken();
    const { rowCount } = await admin.query('update bus.cursor set next = next - 1 where next > 0');
    expect(rowCount).toBeGreaterThan(0);
    await taken();
    expect(inbox.all).toHaveLength(KEYS.length);
  });

  it('numbers each partition densely', async () => {
    const buses = [bus(), bus(), bus()];
    await Promise.all(buses.map((one) => Promise.all(KEYS.map((key) => one.publish(batch([key, key], key))))));
    const { rows } = await admin.query('select from bus.log group by topic, part having count(*) <> max(off) + 1 or min(off) <> 0');
    expect(rows).toEqual([]);
  });

  it.each([
    'select * from bus.log',
    'insert into bus.grants values (current_user, $$first$$, $$write$$)',
    'update bus.cursor set next = 0',
    'delete from bus.head',
    'select bus.demand($$read$$, array[$$first$$])',
    'create table bus.mine (id int)',
  ])('refuses a role to %s', async (statement) => {
    const client = new Client({ connectionString: roleUrl() });
    await client.connect();
    await expect(client.query(statement)).rejects.toMatchObject({ code: '42501' });
    await client.end();
  });

  it('keeps records and takes back what is no longer declared when it is prepared again, also side by side', async () => {
    const service = bus();
    await service.publish(batch(['aap'], 'kept'));
    const less = { ...DECLARATION, principals: [{ role: ROLE, writes: [], reads: ['first'] }] };
    await Promise.all([prepareBus(database.url, less), prepareBus(database.url, less)]);
    await expect(service.publish(batch(['aap'], 'refused'))).rejects.toMatchObject({ kind: 'FORBIDDEN_TOPIC' });
    const inbox = await collect(service);
    await inbox.has(1);
    expect(inbox.texts).toEqual(['kept']);
  });

  it('refuses a declaration that grants an undeclared topic or wants another number of partitions', async () => {
    const grants = prepareBus(database.url, { topics: [], principals: [{ role: ROLE, writes: ['first'], reads: [] }] });
    await expect(grants).rejects.toThrow('not a declared topic');
    await expect(prepareBus(database.url, { topics: [{ name: 'third', partitions: 3 }], principals: [] })).rejects.toThrow(
      'every topic has 12',
    );
  });

  it('takes at most four connections for three subscriptions and many publishers', async () => {
    const service = bus();
    const inboxes = await Promise.all(['one', 'two', 'three'].map((group) => collect(service, group)));
    let most = 0;
    const publishing = Promise.all(Array.from({ length: 40 }, (_, at) => service.publish(batch(KEYS, `${at}`))));
    await until(async () => {
      most = Math.max(most, await backends());
      return inboxes.every((inbox) => inbox.all.length >= 40 * KEYS.length);
    });
    await publishing;
    expect(most).toBe(4);
  });

  it('goes on when all its connections are terminated, and is woken again without a poll', async () => {
    const [sender, receiver] = [bus(), bus({ pollMs: 3_600_000, leaseMs: 3_600_000 })];
    const inbox = await collect(receiver);
    await sender.publish(batch(['aap'], 'before'));
    await inbox.has(1);
    await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and datname = current_database()', [ROLE]);
    await until(
      async () =>
        (await admin.query(`select from pg_stat_activity where query like 'listen kerngraaf_bus%' and datname = current_database()`))
          .rowCount === 1,
    );
    // The first may still come with the look round at reconnecting; the others only because somebody woke the receiver.
    for (const text of ['after', 'again', 'and again']) {
      await until(() => sender.publish(batch(['aap'], text)).then(() => true));
      await until(() => inbox.texts.includes(text));
    }
  });

  it('stops while its role may not log in, says so by name, loses nothing, and goes on once it may again', async () => {
    const lines: string[] = [];
    const log = makeLog({ service: 'test', destination: { write: (line) => void lines.push(line) } });
    const refusals = (): readonly string[] => lines.filter((line) => line.includes('bus.setting-refused'));
    const service = postgresBus({ url: roleUrl(), log, pollMs: 20, leaseMs: 300 });
    open.push(service);
    const [inbox, errors] = [new Inbox(), [] as unknown[]];
    const subscription = await service.subscribe({
      ...{ group: 'readers', topics: ['first'] },
      handle: async (delivery) => inbox.put(delivery),
      onError: (error) => errors.push(error),
    });
    await service.publish(batch(KEYS, 'before'));
    await inbox.has(KEYS.length);
    await admin.query(`alter role ${ROLE} nologin`);
    try {
      await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1', [ROLE]);
      await until(() => subscription.reach() === 'lost' && refusals().length > 0);
      await expect(service.publish(batch(['aap'], 'refused'))).rejects.toMatchObject({
        ...{ kind: 'UNAVAILABLE', code: '28000', message: 'The bus is unavailable (28000): see BUS_URL' },
      });
      await admin.query(`insert into bus.grants values ('postgres', 'first', 'write') on conflict do nothing`);
      await admin.query(`select bus.append('{first}', '{7}', '{aap}', '{meanwhile}')`);
    } finally {
      await admin.query(`alter role ${ROLE} login`);
    }
    await until(() => service.publish(batch(['aap'], 'after')).then(() => true));
    await until(() => inbox.texts.includes('after') && subscription.reach() === 'delivers');
    expect(inbox.texts.slice(KEYS.length)).toEqual(expect.arrayContaining(['meanwhile', 'after']));
    expect(inbox.texts).not.toContain('refused');
    expect(refusals().map((line) => JSON.parse(line).reason)).toEqual(['BUS_URL']);
    expect(errors.length).toBeGreaterThan(0);
  });

  it('works off a backlog without waiting for its poll', async () => {
    await bus().publish(Array.from({ length: 500 }, () => batch(['aap', 'noot'], 'old')).flat());
    const inbox = await collect(bus({ pollMs: 3_600_000 }));
    await inbox.has(1_000);
  });

  it('delivers by its poll when nothing wakes it', async () => {
    const inbox = await collect(bus({ pollMs: 50 }));
    await admin.query(`set session authorization ${ROLE}`);
    await admin.query(`select bus.append('{first}', '{7}', '{aap}', '{unannounced}')`);
    await admin.query('reset session authorization');
    await inbox.has(1);
    expect(inbox.texts).toEqual(['unannounced']);
  });

  it('lets a member that comes back under its name take over from itself at once', async () => {
    const wire = await openWire(roleUrl());
    const first = await collect(bus({ url: wire.url, member: 'service-1' }));
    await bus().publish(batch(KEYS, 'one'));
    await first.has(KEYS.length);
    wire.cut();
    const again = bus({ member: 'service-1', leaseMs: 3_600_000 });
    const second = await collect(again);
    await again.publish(batch(KEYS, 'two'));
    await until(() => second.texts.filter((text) => text === 'two').length === KEYS.length);
    await wire.close();
  });

  it('begins when the server comes, and names no host before then', async () => {
    const wire = await openWire(roleUrl());
    wire.cut();
    const errors: unknown[] = [];
    const inbox = new Inbox();
    const early = bus({ url: wire.url, pollMs: 50 });
    await early.subscribe({
      group: 'readers',
      topics: ['first'],
      handle: async (delivery) => inbox.put(delivery),
      onError: (error) => errors.push(error),
    });
    await expect(early.publish(batch(['aap'], 'nowhere'))).rejects.toThrow(/^The bus is unavailable \([A-Za-z ]+\)$/);
    expect(errors.map(String)).toEqual([expect.stringMatching(/^BusError: The bus is unavailable \([A-Za-z ]+\)$/)]);
    wire.release();
    await until(() => early.publish(batch(['aap'], 'here')).then(() => true));
    await until(() => inbox.texts.includes('here'));
    await early.close();
    await wire.close();
  });
});
