import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IdentityVerifier, identityVerifier } from '../access/identity.ts';
import type { Policy } from '../access/policy.ts';
import type { Bus } from '../bus/bus.ts';
import { openBus } from '../bus/open-bus.ts';
import type { Crash } from '../commands/crash.ts';
import { type Contracts, readContracts } from '../events/contracts.ts';
import type { EndsTime } from '../events/ends.ts';
import type { ReadLog } from '../read-log/read-log.ts';
import { readDocuments } from '../reading/documents.ts';
import { type GraphReader, graphReader, noReader } from '../reading/reader.ts';
import { clientIdOf } from '../reading/service-token.ts';
import { tracingOf } from '../telemetry/start-tracing.ts';
import type { Tracing } from '../telemetry/tracing.ts';
import type { Clock } from '../time.ts';
import type { Log } from './log.ts';
import { clockOf, memberOf, type OwnerConfig, versionOf } from './owner-settings.ts';

/** What a process and a test bring of their own. */
export interface Wiring {
  readonly bus: Bus;
  readonly verifier: IdentityVerifier;
  readonly reader: GraphReader;
  readonly clock: Clock;
  readonly tracing: Tracing;
  readonly endsTime: EndsTime;
  readonly stopping: AbortSignal;
  readonly crash: Crash;
  readonly beside: boolean;
  /** In place of what the access table says, and of the log of reads: to measure what they cost. */
  readonly policyFrom: (policy: Policy) => Policy;
  readonly readLog: ReadLog;
}

/** What `startOwner` takes from settings, contracts and the service's own folder. */
export interface Wired
  extends Contracts,
    Pick<Wiring, 'bus' | 'verifier' | 'reader' | 'clock' | 'tracing'>,
    Partial<Pick<Wiring, 'endsTime' | 'stopping' | 'crash' | 'beside' | 'policyFrom' | 'readLog'>> {
  readonly name: string;
  readonly version: string;
  readonly port: number;
  readonly host: string;
  readonly mode: OwnerConfig['MODE'];
  readonly databaseUrl: string;
  readonly migrateUrl: string | undefined;
  readonly typeDefs: string;
}

/** The same for every owner. `folder` holds its package.json, its schema.graphql and the documents by which it reads. */
export async function wire(name: string, folder: string, config: OwnerConfig, log: Log, own: Partial<Wiring>): Promise<Wired> {
  return {
    name,
    version: versionOf(folder),
    ...readContracts(config.eventsDir, name),
    port: config.PORT,
    host: config.HOST,
    mode: config.MODE,
    databaseUrl: config.DATABASE_URL,
    migrateUrl: config.MIGRATE_URL,
    bus: own.bus ?? (await openBus(config, { service: name, log, ...memberOf(config) })),
    verifier: own.verifier ?? identityVerifier({ jwks: config.GATEWAY_JWKS, audience: name }),
    reader: own.reader ?? readerOf(name, folder, config),
    typeDefs: readFileSync(join(folder, 'schema.graphql'), 'utf8'),
    clock: own.clock ?? clockOf(config),
    tracing: own.tracing ?? (await tracingOf({ service: name, version: versionOf(folder), endpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT })),
    ...(own.endsTime === undefined ? {} : { endsTime: own.endsTime }),
    ...(own.stopping === undefined ? {} : { stopping: own.stopping }),
    ...(own.crash === undefined ? {} : { crash: own.crash }),
    ...(own.beside === undefined ? {} : { beside: own.beside }),
    ...(own.policyFrom === undefined ? {} : { policyFrom: own.policyFrom }),
    ...(own.readLog === undefined ? {} : { readLog: own.readLog }),
  };
}

function readerOf(name: string, folder: string, { GATEWAY_URL, ISSUER_URL, SERVICE_CLIENT_SECRET }: OwnerConfig): GraphReader {
  if (GATEWAY_URL === undefined || ISSUER_URL === undefined || SERVICE_CLIENT_SECRET === undefined) return noReader;
  return graphReader({
    gatewayUrl: GATEWAY_URL,
    issuerUrl: ISSUER_URL,
    clientId: clientIdOf(name),
    clientSecret: SERVICE_CLIENT_SECRET,
    documents: readDocuments(folder),
  });
}
