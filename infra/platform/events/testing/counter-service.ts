import type { DataSource } from 'typeorm';
import { systemActor } from '../../access/actor.ts';
import { systemScope } from '../../access/scope.ts';
import type { Bus } from '../../bus/bus.ts';
import { partitionOf } from '../../bus/partition.ts';
import type { Crash } from '../../commands/crash.ts';
import { makeTransact } from '../../commands/make-transact.ts';
import type { Aggregate, Command, Transact, Tx } from '../../commands/transact.ts';
import { connect } from '../../database/connect.ts';
import { migrate } from '../../database/migrate.ts';
import { platformMigrations } from '../../database/platform-migration.ts';
import { newEventId, newId, type Uuid } from '../../ids.ts';
import type { Log } from '../../process/log.ts';
import { untraced } from '../../telemetry/tracing.ts';
import { type TestDatabase, testDatabase } from '../../testing/database.ts';
import { localDateAt, systemClock } from '../../time.ts';
import { type Consumer, startConsumer } from '../consumer.ts';
import { outboxIn } from '../outbox-session.ts';
import type { Projection } from '../projection.ts';
import type { Reactions } from '../reaction.ts';
import { type Relay, startRelay } from '../relay.ts';
import { COUNTED, type Counter, CounterTables1, counterOf, schemas, tally } from './counter.ts';

export const sourceOf = (service: string): string => `urn:nld:oin:00000001234567890000:systeem:${service}`;

/** What a log was told, by name of event. */
export interface ToldLog extends Log {
  readonly told: readonly string[];
}

function toldLog(): ToldLog {
  const told: string[] = [];
  const tell = (event: string): void => void told.push(event);
  return { told, debug: tell, info: tell, warn: tell, error: tell, errors: new Map() };
}

export interface CounterService {
  readonly url: string;
  readonly dataSource: DataSource;
  readonly counter: Aggregate<Counter>;
  readonly log: ToldLog;
  readonly transact: Transact;
  /** Counts, and makes the counter where it is new. */
  count(id: Uuid, by?: number, command?: Partial<Command>): Promise<Counter>;
  relay(bus: Bus, crash?: Crash): Relay;
  consume(bus: Bus, topics: readonly string[], reactions?: Reactions, crash?: Crash): Consumer;
  stop(): Promise<void>;
}

/** An empty database of the test cluster in which counters live. */
export const counterDatabase = (): Promise<TestDatabase> =>
  testDatabase('counters', (url) => migrate({ url, entities: [], migrations: [...platformMigrations, CounterTables1] }));

/** `url`: a counter database that stays when the service stops; by default a new one that goes with it. */
export async function counterService(
  service: string,
  options: { crash?: Crash; projections?: readonly Projection[]; url?: string } = {},
): Promise<CounterService> {
  const database = options.url === undefined ? await counterDatabase() : { url: options.url, drop: () => Promise.resolve() };
  const dataSource = await connect({ url: database.url, entities: [], applicationName: service });
  const counter = counterOf(service);
  const log = toldLog();
  const running: { stop(): Promise<void> }[] = [];
  const relays: Relay[] = [];
  const publishing = {
    service,
    source: sourceOf(service),
    schemas,
    projections: options.projections ?? [tally],
    partitionOf,
    newEventId,
    afterCommit: () => {
      for (const relay of relays) relay.wake();
    },
  };
  const crashing = (crash?: Crash): { crash?: Crash } => (crash === undefined ? {} : { crash });
  const transact = makeTransact({ ...publishing, ...crashing(options.crash), dataSource });
  return {
    url: database.url,
    dataSource,
    counter,
    log,
    transact,
    count: (id, by = 1, command = {}) =>
      transact(countCommand({ input: { id, by }, ...command }), counter, (tx) => addTo(tx, counter, id, by)),
    relay(bus, crash) {
      const relay = startRelay({ outbox: outboxIn(database.url, service), bus, log, ...crashing(crash) });
      relays.push(relay);
      running.push(relay);
      return relay;
    },
    consume(bus, topics, reactions = {}, crash) {
      const wiring = {
        ...publishing,
        ...crashing(crash),
        consumer: service,
        dataSource,
        bus,
        topics,
        reactions,
        clock: systemClock,
        tracing: untraced,
        log,
      };
      const consumer = startConsumer(wiring);
      running.push(consumer);
      return consumer;
    },
    async stop() {
      for (const part of running.reverse()) await part.stop();
      await dataSource.destroy();
      await database.drop();
    },
  };
}

export const aClerk: Command['actor'] = systemActor('clerk', '1734');

export const countCommand = (command: Partial<Command> = {}): Command => ({
  name: 'count',
  commandId: newId(),
  input: {},
  actor: aClerk,
  scope: systemScope(aClerk, localDateAt(systemClock.now())),
  at: systemClock.now(),
  ...command,
});

/** Also usable as a reaction: the other's counter is mirrored under the same id. */
export async function addTo(tx: Tx, counter: Aggregate<Counter>, id: Uuid, by: number): Promise<Counter> {
  const state = (await tx.find(counter, id)) ?? { id, gemeente: '1734', version: 0, total: 0 };
  return tx.save(counter, { ...state, total: state.total + by }, [{ type: COUNTED, data: { by } }]);
}
