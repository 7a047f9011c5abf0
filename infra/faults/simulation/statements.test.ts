import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { memoryBus } from '@kerngraaf/platform/bus/memory.ts';
import { writeAudit } from '@kerngraaf/platform/commands/audit.ts';
import { claimCommand, recordResult } from '@kerngraaf/platform/commands/command-log.ts';
import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import { differsFromTaken, lockPlace, movePosition, standingOf, takeInbox, takeNext } from '@kerngraaf/platform/events/case-position.ts';
import type { Readable } from '@kerngraaf/platform/events/incoming.ts';
import { makeOperator } from '@kerngraaf/platform/events/operator.ts';
import { lastSequence, writeOutbox } from '@kerngraaf/platform/events/outbox.ts';
import { nowReadable, park, parkedOf, parkQueue, unpark } from '@kerngraaf/platform/events/parking.ts';
import { rebuildProjection } from '@kerngraaf/platform/events/rebuild.ts';
import { republish } from '@kerngraaf/platform/events/republish.ts';
import { COUNTED, counterOf, schemas, tally } from '@kerngraaf/platform/events/testing/counter.ts';
import { aClerk, type CounterService, countCommand, counterService, sourceOf } from '@kerngraaf/platform/events/testing/counter-service.ts';
import { anEvent, recordOf } from '@kerngraaf/platform/events/testing/log-of.ts';
import {
  attemptsOf,
  firstDue,
  leaveQueue,
  makeFirstDue,
  postpone,
  soonest,
  waitBehind,
  waitFirst,
} from '@kerngraaf/platform/events/waiting.ts';
import { newEventId, newId, type Uuid } from '@kerngraaf/platform/ids.ts';
import { untraced } from '@kerngraaf/platform/telemetry/tracing.ts';
import { type Instant, systemClock } from '@kerngraaf/platform/time.ts';
import { type DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { chanceOf } from './chance.ts';
import { Database, type Row } from './database.ts';
import { nameOf, runStatement, statementTexts } from './statements.ts';

let service: CounterService;
beforeAll(async () => {
  service = await counterService('south');
});
afterAll(() => service.stop());

let moment = Date.now();
const memory = new Database('south', () => (moment += 1));
const run = new Set<string>();

/** Runs every statement on PostgreSQL and in memory, and compares what they answer. */
function both(postgres: EntityManager): EntityManager {
  const query = async (text: string, values: unknown[] = []): Promise<unknown> => {
    const transaction = memory.begin();
    const [real, simulated] = await Promise.allSettled([
      postgres.query(text, values),
      (async () => transaction.run(() => runStatement(text, values, transaction)))(),
    ]);
    if (simulated.status === 'fulfilled') transaction.commit();
    else transaction.rollback();
    run.add(nameOf(text));
    expect([text, simulated.status, codeOf(simulated)]).toEqual([text, real.status, codeOf(real)]);
    if (real.status === 'rejected') throw real.reason;
    if (simulated.status === 'fulfilled') compare(text, simulated.value, real.value);
    return real.value;
  };
  return { query } as unknown as EntityManager;
}

const codeOf = (settled: PromiseSettledResult<unknown>): unknown => (settled.status === 'rejected' ? settled.reason.code : undefined);

function compare(text: string, simulated: unknown, real: unknown): void {
  const isCounted = /^\s*(UPDATE|DELETE)/.test(text);
  if (isCounted) {
    expect([text, (simulated as unknown[])[1]]).toEqual([text, (real as unknown[])[1]]);
    return;
  }
  const columns = Object.keys((real as Row[])[0] ?? {}).filter((column) => !UNTOLD.includes(column));
  const told = (rows: unknown): readonly string[] => {
    const lines = (rows as Row[]).map((row) => columns.map((column) => textOf(row[column])).join(' '));
    return text.includes('ORDER BY') ? lines : lines.sort();
  };
  expect([text, told(simulated)]).toEqual([text, told(real)]);
}

/** Columns without a name, or of the moment. */
const UNTOLD = ['?column?', 'dueIn', 'pg_advisory_xact_lock'];

const textOf = (value: unknown): string => (Buffer.isBuffer(value) ? value.toString('hex') : String(value));

const ids = [newId(), newId()];
const events: readonly Readable[] = ids.flatMap((aggregate) =>
  [1, 2, 3, 4].map((sequence) => {
    const envelope = anEvent(aggregate, sequence);
    const payload = Buffer.from(JSON.stringify(envelope));
    return {
      readable: true,
      consumer: 'south',
      source: 'north',
      aggregate,
      topic: 'north.counter',
      id: envelope.id,
      sequence,
      envelope,
      payload,
    };
  }),
);
const HOURS = 3_600_000;
const publishing = {
  service: 'south',
  source: sourceOf('south'),
  schemas,
  projections: [tally],
  partitionOf: () => 1,
  newEventId,
  afterCommit: () => undefined,
};
const counter = counterOf('south');
const command = countCommand();

type Step = (manager: EntityManager, event: Readable, amount: number) => Promise<unknown>;
const steps: readonly Step[] = [
  (manager, event) => lockPlace(manager, event),
  (manager, event) => takeNext(manager, event),
  (manager, event) => takeNext(manager, event),
  (manager, event) => takeInbox(manager, event),
  (manager, event, amount) => movePosition(manager, event, amount),
  (manager, event) => differsFromTaken(manager, event),
  (manager, event) => standingOf(manager, event, event.id),
  (manager, event, amount) => waitFirst(manager, event, 'AWAY', amount * HOURS),
  (manager, event) => waitBehind(manager, event),
  (manager, event) => attemptsOf(manager, event),
  (manager, event, amount) => postpone(manager, event, 'STILL', amount, amount * HOURS),
  (manager, event) => leaveQueue(manager, event),
  (manager, event) => makeFirstDue(manager, event),
  (manager, event) => firstDue(manager, event),
  (manager, event) => soonest(manager, event.consumer, 2),
  (manager, event) => park(manager, event, 'POISON'),
  (manager, event) => park(manager, { ...event, readable: false, sequence: null, id: newId(), reason: 'NOT_JSON' }, 'NOT_JSON'),
  (manager, event) => parkQueue(manager, event, 'POISON'),
  (manager, event) => unpark(manager, event),
  async (manager, event) => {
    const unread = (await parkedOf(manager, event)).filter(({ sequence }) => sequence === null);
    for (const parked of unread) {
      const read = events.find(({ payload }) => parked.payload.equals(payload));
      if (read !== undefined) await nowReadable(manager, parked, read);
    }
  },
  (manager, event) => lastSequence(manager, 'counter', event.aggregate),
  (manager, event) => writeOutboxOf(manager, event.aggregate),
  (manager, event) => counter.lock(manager, command.scope, event.aggregate),
  (manager, event, version) => counter.insert(manager, { id: event.aggregate, gemeente: '1734', version, total: 1 }),
  (manager, event, version) => counter.update(manager, { id: event.aggregate, gemeente: '1734', version, total: 2 }),
  (manager, event) => tally.apply(manager, event.envelope),
  (manager) => claimCommand(manager, command),
  (manager, event) => recordResult(manager, command, event.aggregate),
  (manager, event) => writeAudit(manager, { at: systemClock.now(), actor: aClerk, action: 'x', reason: 'X', aggregate: event.aggregate }),
];

async function writeOutboxOf(manager: EntityManager, id: Uuid): Promise<unknown> {
  const happening = {
    aggregate: 'counter',
    topic: 'south.counter',
    id,
    gemeente: '1734',
    at: systemClock.now(),
    correlationid: newId(),
    causationid: newId(),
  };
  const last = await lastSequence(manager, 'counter', id);
  return writeOutbox(
    publishing,
    manager,
    happening,
    [1, 2].map((by) => ({ type: COUNTED, data: { by } })),
    last,
  );
}

/** Both, as the platform holds a database. */
function bothSources(dataSource: DataSource): DataSource {
  const transaction = (...args: unknown[]): Promise<unknown> =>
    dataSource.transaction((manager) => (args.at(-1) as (manager: EntityManager) => Promise<unknown>)(both(manager)));
  const manager = both(dataSource.manager);
  return { manager, query: manager.query, transaction } as unknown as DataSource;
}

async function operate(dataSource: DataSource): Promise<void> {
  const taking = {
    ...publishing,
    consumer: 'south',
    dataSource,
    reactions: {},
    clock: systemClock,
    tracing: untraced,
    log: service.log,
    taken: () => undefined,
    queued: () => undefined,
  };
  const operator = makeOperator(taking);
  for (const event of events) {
    await park(dataSource.manager, event, 'POISON');
    for (const { id } of await parkedOf(dataSource.manager, event)) await operator.skip(event, id, aClerk, 'X').catch(expected);
    await operator.release(event, aClerk, 'X').catch(expected);
  }
}

/** Thrown by the platform or by PostgreSQL; a comparison that failed is neither. */
function expected(error: unknown): void {
  if (!(error instanceof ExpectedError || error instanceof QueryFailedError)) throw error;
}

async function tablesOf(name: string): Promise<readonly [unknown, unknown]> {
  const rows = await service.dataSource.query<Row[]>(`SELECT * FROM ${name}`);
  const times = ['received_at', 'waiting_since', 'parked_at', 'created_at', 'next_try_at'];
  const told = (row: Row): string =>
    JSON.stringify(
      Object.keys(rows[0] ?? {})
        .filter((column) => !times.includes(column))
        .map((column) => textOf(row[column])),
    );
  return [memory.rows(name).map(told).toSorted(), rows.map(told).toSorted()];
}

it('every statement does in memory what it does in PostgreSQL', async () => {
  const chance = chanceOf(1);
  const manager = both(service.dataSource.manager);
  for (let count = 0; count < 600; count += 1)
    await chance
      .one(steps)(manager, chance.one(events), 1 + chance.below(4))
      .catch(expected);
  const dataSource = bothSources(service.dataSource);
  await operate(dataSource);
  const bus = memoryBus();
  await bus.publish(events.map(({ envelope }) => recordOf(envelope)));
  await rebuildProjection({ dataSource, bus, consumer: 'south', topics: ['north.counter'], schemas, projection: tally });
  await republish(dataSource, '2000-01-01T00:00:00.000Z' as Instant, { at: systemClock.now(), actor: aClerk, reason: 'LOST' });
  await bus.close();

  for (const table of [
    'inbox',
    'case_position',
    'inbox_waiting',
    'parked_event',
    'parked_aggregate',
    'outbox',
    'outbox_unpublished',
    'counter',
    'tally',
  ]) {
    const [simulated, real] = await tablesOf(table);
    expect([table, simulated]).toEqual([table, real]);
  }
  expect(statementTexts.filter((text) => !run.has(text))).toEqual(['SELECT 1']);
});
