import { parseIntoClientConfig } from 'pg-connection-string';
import type { DataSource } from 'typeorm';
import type { IdentityVerifier } from '../access/identity.ts';
import type { Policy } from '../access/policy.ts';
import type { Bus } from '../bus/bus.ts';
import { partitionOf } from '../bus/partition.ts';
import type { Crash } from '../commands/crash.ts';
import { makeTransact } from '../commands/make-transact.ts';
import type { Position, Transact } from '../commands/transact.ts';
import { connect, type Entities, type Migrations } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { type PassDeadline, startWatch } from '../deadlines/watch.ts';
import { badInput } from '../errors.ts';
import { type Consumer, startConsumer } from '../events/consumer.ts';
import { type Ends, type EndsTime, makeEnds } from '../events/ends.ts';
import { outboxIn } from '../events/outbox-session.ts';
import type { Projection } from '../events/projection.ts';
import type { Reactions } from '../events/reaction.ts';
import { rebuildProjection } from '../events/rebuild.ts';
import { startRelay } from '../events/relay.ts';
import type { EventSchemas } from '../events/schemas.ts';
import type { SubgraphContext } from '../graphql/context.ts';
import type { ResolverMap } from '../graphql/schema.ts';
import { serveSubgraph } from '../graphql/server.ts';
import type { Subjects } from '../graphql/subjects.ts';
import { newEventId } from '../ids.ts';
import { startMonths } from '../read-log/months.ts';
import { type ReadLog, readLogIn } from '../read-log/read-log.ts';
import type { GraphReader } from '../reading/reader.ts';
import { type Tracing, untraced } from '../telemetry/tracing.ts';
import type { Clock } from '../time.ts';
import { makeHealth } from './health.ts';
import type { Log } from './log.ts';
import { ownerMetrics } from './metrics.ts';
import type { Running } from './run.ts';

/** What a service is made of: everything that its rooms give, and the other parties, which a test replaces. */
export interface OwnerOptions<Context extends SubgraphContext> {
  /** Short, e.g. `intake`. */
  readonly name: string;
  readonly version: string;
  /** `urn:nld:oin:<20 digits>:systeem:<service>`. */
  readonly source: string;
  readonly port: number;
  readonly host: string;
  readonly mode: 'development' | 'production';
  readonly databaseUrl: string;
  /** As the owner's role; without it the tables must be there. */
  readonly migrateUrl: string | undefined;
  readonly entities: Entities;
  readonly migrations: Migrations;
  readonly bus: Bus;
  readonly verifier: IdentityVerifier;
  readonly reader: GraphReader;
  readonly policy: Policy;
  readonly schemas: EventSchemas;
  /** Topics of other services that it follows. */
  readonly topics: readonly string[];
  /** The topic that tells for whom the safety brake holds, for an owner that learns it by events. */
  readonly protectionTopic?: string;
  readonly projections: readonly Projection[];
  readonly reactions: (parts: OwnerParts) => Reactions;
  /** What happens when a deadline passes, for a service that has terms. */
  readonly passDeadline?: (parts: OwnerParts) => PassDeadline;
  /** SQL that counts what is late on the day `$1`: rows of `soort` and `aantal`. */
  readonly signals?: string;
  readonly typeDefs: string;
  readonly resolvers: ResolverMap;
  /** Whom each type is about. */
  readonly subjects: Subjects;
  readonly contextOf: (base: SubgraphContext, parts: OwnerParts) => Context | Promise<Context>;
  /** Hash of the gemeenteprofielen in use. */
  readonly profile: string;
  readonly clock: Clock;
  /** By what it measures how long ago it saw the end of a topic; the process's own when left out. */
  readonly endsTime?: EndsTime;
  readonly tracing?: Tracing;
  readonly log: Log;
  readonly stopping?: AbortSignal;
  readonly crash?: Crash;
  /** For an operator, beside the service that runs: takes nothing from the bus, and so moves no partition of who does. */
  readonly beside?: boolean;
  readonly policyFrom?: (policy: Policy) => Policy;
  readonly readLog?: ReadLog;
}

/** What use cases and resolvers stand on. */
export interface OwnerParts extends Ends {
  readonly dataSource: DataSource;
  readonly transact: Transact;
  /** Before a transaction: what other owners have. */
  readonly reader: GraphReader;
}

export interface Owner extends Running, OwnerParts {
  readonly url: string;
  readonly consumer: Consumer;
  /** Lets all deadlines pass whose day is over, at once; the service itself looks every second. */
  sweepDeadlines(): Promise<number>;
  /** Makes one of its projections again from the logs, by name; `BAD_USER_INPUT` `PROJECTION_UNKNOWN`. */
  rebuild(projection: string): Promise<void>;
}

/**
 * Brings the tables up to date, connects, and starts relay, consumer and subgraph. Ready when its own database answers and a bus that
 * it had is not lost: gateway, issuer, bus and other services may come later.
 */
export async function startOwner<Context extends SubgraphContext>(options: OwnerOptions<Context>): Promise<Owner> {
  const { name, databaseUrl, entities, migrations, bus, log, clock } = options;
  if (options.migrateUrl !== undefined) {
    const serviceRole = parseIntoClientConfig(databaseUrl).user;
    await migrate({ url: options.migrateUrl, entities, migrations, ...(serviceRole === undefined ? {} : { serviceRole }) });
  }
  const dataSource = await connect({ url: databaseUrl, entities, applicationName: name, log });
  const months = await startMonths({ dataSource, clock, log, keep: options.policy.readLogMonths });
  const crash = options.crash === undefined ? {} : { crash: options.crash };
  const relay = startRelay({ outbox: outboxIn(databaseUrl, name), bus, log, ...crash });
  const publishing = {
    ...crash,
    service: name,
    source: options.source,
    schemas: options.schemas,
    projections: options.projections,
    partitionOf,
    newEventId: () => newEventId(),
    afterCommit: () => relay.wake(),
  };
  const transact = makeTransact({ ...publishing, dataSource });
  const parts: OwnerParts = { dataSource, transact, reader: options.reader, ...makeEnds(bus, name, options.endsTime) };
  const consumer = startConsumer({
    ...publishing,
    consumer: name,
    dataSource,
    bus,
    topics: options.topics,
    subscribes: options.beside !== true,
    reactions: options.reactions(parts),
    clock,
    tracing: options.tracing ?? untraced,
    log,
  });
  const watch =
    options.passDeadline === undefined ? null : startWatch({ ...publishing, dataSource, clock, log, pass: options.passDeadline(parts) });
  const stopTaking = async (): Promise<void> => {
    months.stop();
    await watch?.stop();
    await consumer.stop();
    await relay.stop();
    await bus.close();
    await dataSource.destroy();
  };
  const http = await serveSubgraph({
    ...options,
    metrics: ownerMetrics({ ...options, dataSource, consumer, deadlines: watch !== null }),
    protectionKnown: async () => options.protectionTopic === undefined || parts.endSeen(options.protectionTopic),
    policy: options.policyFrom?.(options.policy) ?? options.policy,
    readLog: options.readLog ?? readLogIn(dataSource),
    positions: { reached: (position, signal) => untilReached(consumer, position, signal) },
    health: makeHealth({
      service: name,
      version: options.version,
      profile: options.profile,
      checks: {
        database: () => dataSource.query('SELECT 1'),
        bus: async () => {
          if (consumer.reach() === 'lost') throw new Error('The bus was there and is lost');
        },
      },
      ...(options.stopping === undefined ? {} : { stopping: options.stopping }),
    }),
    contextOf: (base) => options.contextOf(base, parts),
  }).catch(async (error: unknown) => {
    await stopTaking();
    throw error;
  });
  return {
    ...parts,
    url: http.url,
    consumer,
    sweepDeadlines: async () => (await watch?.sweep()) ?? 0,
    rebuild: async (wanted) => {
      const projection = options.projections.find((each) => each.name === wanted);
      if (projection === undefined) throw badInput('PROJECTION_UNKNOWN');
      await rebuildProjection({ dataSource, bus, consumer: name, topics: options.topics, schemas: options.schemas, projection });
    },
    async stop() {
      await http.stop();
      await stopTaking();
      await options.tracing?.stop();
    },
  };
}

async function untilReached(consumer: Consumer, { source, aggregate, sequence }: Position, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) if (await consumer.positionReached(source, aggregate, sequence)) return;
}
