import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import { busOver } from '@kerngraaf/platform/bus/log-bus.ts';
import type { MemoryLog } from '@kerngraaf/platform/bus/memory-log.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import { makeTransact } from '@kerngraaf/platform/commands/make-transact.ts';
import type { Transact } from '@kerngraaf/platform/commands/transact.ts';
import { type Consumer, startConsumer } from '@kerngraaf/platform/events/consumer.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Publishing } from '@kerngraaf/platform/events/outbox.ts';
import type { Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { type Relay, startRelay } from '@kerngraaf/platform/events/relay.ts';
import { COUNTED, type Counted, counterOf, tally } from '@kerngraaf/platform/events/testing/counter.ts';
import { addTo, sourceOf } from '@kerngraaf/platform/events/testing/counter-service.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { untraced } from '@kerngraaf/platform/telemetry/tracing.ts';
import { type Clock, toInstant } from '@kerngraaf/platform/time.ts';
import { EPOCH, uuidBy } from './builtins.ts';
import { Connections } from './connection.ts';
import type { Database } from './database.ts';
import { type Actor, anActor, type Scheduler } from './scheduler.ts';
import { demandSound, demandSource, schemasUnder, type Trouble } from './trouble.ts';
import { type Faults, unrulyLog } from './unruly-log.ts';
import type { Variant } from './variant.ts';

export interface ServicePlan {
  readonly name: string;
  /** The topics that it takes. */
  readonly topics: readonly string[];
  /** Whose counters it mirrors, and tells of in turn; undefined: nobody's. */
  readonly mirrors?: string;
}

/** What all replicas of a service share. */
export interface Place {
  readonly scheduler: Scheduler;
  readonly plan: ServicePlan;
  readonly database: Database;
  readonly log: MemoryLog;
  readonly faults: Faults;
  readonly trouble: Trouble;
  readonly variant: Variant;
  /** Hears what must not be. */
  readonly violated: (what: string) => void;
}

/** One process of a service: the platform's relay, consumer and commands on a database and a log in memory. */
export interface Replica {
  readonly actor: Actor;
  readonly connections: Connections;
  readonly bus: Bus;
  readonly consumer: Consumer;
  readonly transact: Transact;
  readonly relay: Relay;
  /** As SIGTERM does. */
  stop(): Promise<void>;
  /** As SIGKILL does. */
  kill(): void;
}

const LEASE_MS = 3_000;
const POLL_MS = 1_000;

export function startReplica(place: Place, name: string): Replica {
  const actor = anActor(name);
  return place.scheduler.as(actor, () => start(place, actor));
}

function start({ scheduler, plan, database, log, faults, trouble, variant, violated }: Place, actor: Actor): Replica {
  const connections = new Connections(scheduler, database, actor, faults, variant.statements ?? {});
  const member = scheduler.chance.happens(0.5) ? { member: actor.name } : {};
  const sound = busOver(unrulyLog(scheduler, log.connect(), faults), { leaseMs: LEASE_MS, pollMs: POLL_MS, ...member });
  const bus = variant.bus?.(sound) ?? sound;
  const told = logTo(scheduler, violated);
  const outbox = variant.outbox?.(connections.outbox, database) ?? connections.outbox;
  const relay = startRelay({ outbox, bus, log: told, poll: POLL_MS });
  const dataSource = connections.dataSource();
  const publishing: Publishing = {
    service: plan.name,
    source: sourceOf(plan.name),
    schemas: schemasUnder(trouble),
    projections: [tally],
    partitionOf,
    newEventId: () => uuidBy(scheduler),
    afterCommit: () => relay.wake(),
  };
  const consumer = startConsumer({
    ...publishing,
    consumer: plan.name,
    dataSource,
    bus,
    topics: plan.topics,
    reactions: reactionsOf(scheduler, plan, trouble),
    clock: clockOf(scheduler),
    tracing: untraced,
    log: told,
  });
  return {
    actor,
    connections,
    bus,
    consumer,
    relay,
    transact: makeTransact({ ...publishing, dataSource }),
    stop: () =>
      scheduler.as(actor, async () => {
        await consumer.stop();
        await relay.stop();
        await bus.close();
      }),
    kill() {
      scheduler.kill(actor);
      connections.abandon();
    },
  };
}

export const clockOf = (scheduler: Scheduler): Clock => ({ now: () => toInstant(new Date(EPOCH + scheduler.now)) });

function reactionsOf(scheduler: Scheduler, { name, mirrors }: ServicePlan, trouble: Trouble): Reactions {
  if (mirrors === undefined) return {};
  const isMirrored = (event: Envelope): boolean => event.source === sourceOf(mirrors);
  const counter = counterOf(name);
  return {
    [COUNTED]: {
      async prepare(event) {
        await scheduler.turn('reads through the graph');
        if (isMirrored(event)) demandSource(trouble);
      },
      async react(tx, event) {
        if (!isMirrored(event)) return;
        demandSound(trouble, event);
        await addTo(tx, counter, event.subject as Uuid, (event.data as Counted).by);
      },
    },
  };
}

/** Told only where something is wrong that no fault explains. */
const NEVER_TOLD = ['event.content-differs', 'event.from-the-future'];

function logTo(scheduler: Scheduler, violated: (what: string) => void): Log {
  const say = (event: string, detail: object = {}): void => {
    if (NEVER_TOLD.includes(event)) violated(event);
    scheduler.trace?.(`  ${scheduler.actor.name} logs ${event} ${JSON.stringify(detail)}`);
  };
  return {
    errors: new Map(),
    debug: say,
    info: say,
    warn: say,
    error: (event, error, fields) => say(event, { error: String(error), ...fields }),
  };
}
