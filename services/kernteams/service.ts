import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IdentityVerifier, identityVerifier } from '@kerngraaf/platform/access/identity.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import { postgresBus } from '@kerngraaf/platform/bus/postgres.ts';
import type { Crash } from '@kerngraaf/platform/commands/crash.ts';
import { makeTransact } from '@kerngraaf/platform/commands/make-transact.ts';
import { connect } from '@kerngraaf/platform/database/connect.ts';
import { migrate } from '@kerngraaf/platform/database/migrate.ts';
import { type Consumer, startConsumer } from '@kerngraaf/platform/events/consumer.ts';
import { startRelay } from '@kerngraaf/platform/events/relay.ts';
import type { Positions } from '@kerngraaf/platform/graphql/positions.ts';
import { serveSubgraph } from '@kerngraaf/platform/graphql/server.ts';
import { newEventId, newId } from '@kerngraaf/platform/ids.ts';
import { makeHealth } from '@kerngraaf/platform/process/health.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import type { Running } from '@kerngraaf/platform/process/run.ts';
import { type Clock, clockMovedBy, systemClock } from '@kerngraaf/platform/time.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { parse } from 'pg-connection-string';
import type { Config } from './config.ts';
import { betrokkenheid } from './database/betrokkenheid.ts';
import { entities, migrations } from './database/entities.ts';
import type { Context } from './graphql/context.ts';
import { makeLoaders } from './graphql/loaders.ts';
import { resolvers } from './graphql/resolvers.ts';
import { readContracts } from './messaging/contracts.ts';
import { reactionsOf, topics } from './messaging/subscribes.ts';
import type { UseCases } from './use-cases/use-cases.ts';

/** As in topics, positions, logs and the access table. */
export const SERVICE: string = 'kernteams';

/** What a test may bring of its own. */
export interface Wiring {
  readonly bus: Bus;
  readonly verifier: IdentityVerifier;
  readonly clock: Clock;
  readonly connect: typeof connect;
  readonly stopping: AbortSignal;
  readonly crash: Crash;
}

export interface Service extends Running {
  /** Of `/graphql`. */
  readonly url: string;
}

/** Wires everything, in one place. Needs its database to start, and nothing else: bus and gateway are used when they come. */
export async function startService(config: Config, log: Log, own: Partial<Wiring> = {}): Promise<Service> {
  const profiles = readProfiles(config.profilesDir);
  const policy = readPolicy(config.policyFile, SERVICE);
  const clock = own.clock ?? (config.clockOffsetFile === undefined ? systemClock : clockMovedBy(config.clockOffsetFile));
  await migrateIfAsked(config);
  const dataSource = await (own.connect ?? connect)({ url: config.databaseUrl, entities, applicationName: SERVICE, log });

  const bus = own.bus ?? postgresBus({ url: config.busUrl });
  const crash = own.crash === undefined ? {} : { crash: own.crash };
  const relay = startRelay({ url: config.databaseUrl, service: SERVICE, bus, log, ...crash });
  const contracts = readContracts(config.eventsDir);
  const publishing = {
    service: SERVICE,
    ...contracts,
    projections: [betrokkenheid],
    partitionOf,
    newEventId,
    afterCommit: relay.wake,
    ...crash,
  };
  const transact = makeTransact({ ...publishing, dataSource });
  const useCases: UseCases = { transact, profiles, backdating: policy.backdating, newId };
  const reactions = reactionsOf(useCases);
  const consumer = startConsumer({ ...publishing, consumer: SERVICE, dataSource, bus, topics, reactions, clock, log });

  const health = makeHealth({
    service: SERVICE,
    version: versionOf(),
    profile: profiles.hash,
    checks: { database: () => dataSource.query('SELECT 1') },
    ...(own.stopping === undefined ? {} : { stopping: own.stopping }),
  });
  const server = await serveSubgraph<Context>({
    name: SERVICE,
    port: config.port,
    host: config.host,
    mode: config.mode,
    typeDefs: readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'),
    resolvers,
    policy,
    verifier: own.verifier ?? identityVerifier({ jwks: config.gatewayJwks, audience: SERVICE }),
    positions: positionsOf(consumer),
    clock,
    log,
    health,
    contextOf: (base) => ({ ...base, useCases, loaders: makeLoaders(dataSource.manager) }),
  });

  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      await consumer.stop();
      await relay.stop();
      await bus.close();
      await dataSource.destroy();
    },
  };
}

async function migrateIfAsked({ migrateUrl, databaseUrl }: Config): Promise<void> {
  if (migrateUrl === undefined) return;
  const [owner, role] = [parse(migrateUrl).user, parse(databaseUrl).user];
  const serviceRole = role === undefined || role === owner ? {} : { serviceRole: role };
  await migrate({ url: migrateUrl, entities, migrations, ...serviceRole });
}

const positionsOf = (consumer: Consumer): Positions => ({
  async reached({ source, aggregate, sequence }, signal) {
    while (!signal.aborted && !(await consumer.positionReached(source, aggregate, sequence)));
  },
});

function versionOf(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
  return version;
}
