import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IdentityVerifier, identityVerifier } from '@kerngraaf/platform/access/identity.ts';
import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import { postgresBus } from '@kerngraaf/platform/bus/postgres.ts';
import type { Crash } from '@kerngraaf/platform/commands/crash.ts';
import { readContracts } from '@kerngraaf/platform/events/contracts.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { Log } from '@kerngraaf/platform/process/log.ts';
import { type Owner, type OwnerParts, startOwner } from '@kerngraaf/platform/process/owner.ts';
import { clockOf, memberOf } from '@kerngraaf/platform/process/owner-settings.ts';
import type { Clock } from '@kerngraaf/platform/time.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import type { Config } from './config.ts';
import { aansluiting } from './database/aansluiting.ts';
import { betrokkenheid } from './database/betrokkenheid.ts';
import { entities, migrations } from './database/entities.ts';
import type { Context } from './graphql/context.ts';
import { makeLoaders } from './graphql/loaders.ts';
import { resolvers } from './graphql/resolvers.ts';
import { reactions, topics } from './messaging/subscribes.ts';
import type { UseCases } from './use-cases/use-cases.ts';

/** As in topics, positions, logs and the access table. */
export const SERVICE: string = 'intake';

/** What a process and a test bring of their own. */
export interface Wiring {
  readonly bus: Bus;
  readonly verifier: IdentityVerifier;
  readonly clock: Clock;
  readonly stopping: AbortSignal;
  readonly crash: Crash;
}

/** Wires everything, in one place. Needs its database to start, and nothing else: bus and gateway are used when they come. */
export function startService(config: Config, log: Log, own: Partial<Wiring> = {}): Promise<Owner> {
  const profiles = readProfiles(config.PROFILES_DIR);
  const policy = readPolicy(config.policyFile, SERVICE);
  const useCasesOf = ({ transact }: OwnerParts): UseCases => ({ transact, profiles, backdating: policy.backdating, newId });
  return startOwner<Context>({
    name: SERVICE,
    version: versionOf(),
    ...readContracts(config.eventsDir, SERVICE),
    port: config.PORT,
    host: config.HOST,
    mode: config.MODE,
    databaseUrl: config.DATABASE_URL,
    migrateUrl: config.MIGRATE_URL,
    entities,
    migrations,
    bus: own.bus ?? postgresBus({ url: config.BUS_URL, ...memberOf(config) }),
    verifier: own.verifier ?? identityVerifier({ jwks: config.GATEWAY_JWKS, audience: SERVICE }),
    policy,
    topics,
    projections: [betrokkenheid, aansluiting],
    reactions: () => reactions,
    typeDefs: readFileSync(join(import.meta.dirname, 'schema.graphql'), 'utf8'),
    resolvers,
    contextOf: (base, parts) => ({ ...base, useCases: useCasesOf(parts), loaders: makeLoaders(parts.dataSource.manager) }),
    profile: profiles.hash,
    clock: own.clock ?? clockOf(config),
    log,
    ...(own.stopping === undefined ? {} : { stopping: own.stopping }),
    ...(own.crash === undefined ? {} : { crash: own.crash }),
  });
}

function versionOf(): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'));
  return version;
}
