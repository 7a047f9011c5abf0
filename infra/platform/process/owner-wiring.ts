import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IdentityVerifier, identityVerifier } from '../access/identity.ts';
import type { Bus } from '../bus/bus.ts';
import { postgresBus } from '../bus/postgres.ts';
import type { Crash } from '../commands/crash.ts';
import { type Contracts, readContracts } from '../events/contracts.ts';
import type { Clock } from '../time.ts';
import { clockOf, memberOf, type OwnerConfig, versionOf } from './owner-settings.ts';

/** What a process and a test bring of their own. */
export interface Wiring {
  readonly bus: Bus;
  readonly verifier: IdentityVerifier;
  readonly clock: Clock;
  readonly stopping: AbortSignal;
  readonly crash: Crash;
}

/** What `startOwner` takes from settings, contracts and the service's own folder. */
export interface Wired extends Contracts, Pick<Wiring, 'bus' | 'verifier' | 'clock'>, Partial<Pick<Wiring, 'stopping' | 'crash'>> {
  readonly name: string;
  readonly version: string;
  readonly port: number;
  readonly host: string;
  readonly mode: OwnerConfig['MODE'];
  readonly databaseUrl: string;
  readonly migrateUrl: string | undefined;
  readonly typeDefs: string;
}

/** The same for every owner. `folder` holds its package.json and its schema.graphql. */
export function wire(name: string, folder: string, config: OwnerConfig, own: Partial<Wiring>): Wired {
  return {
    name,
    version: versionOf(folder),
    ...readContracts(config.eventsDir, name),
    port: config.PORT,
    host: config.HOST,
    mode: config.MODE,
    databaseUrl: config.DATABASE_URL,
    migrateUrl: config.MIGRATE_URL,
    bus: own.bus ?? postgresBus({ url: config.BUS_URL, ...memberOf(config) }),
    verifier: own.verifier ?? identityVerifier({ jwks: config.GATEWAY_JWKS, audience: name }),
    typeDefs: readFileSync(join(folder, 'schema.graphql'), 'utf8'),
    clock: own.clock ?? clockOf(config),
    ...(own.stopping === undefined ? {} : { stopping: own.stopping }),
    ...(own.crash === undefined ? {} : { crash: own.crash }),
  };
}
