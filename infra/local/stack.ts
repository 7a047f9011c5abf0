import { join } from 'node:path';
import { BUS, ownerOf, type Secrets } from './databases.ts';
import type { ServiceClient } from './issuer/services.ts';
import { kafkaSecrets } from './kafka/keep.ts';
import type { Cluster } from './postgres.ts';
import { addressOf, type Ports } from './services.ts';
import type { ProcessSpec } from './supervisor.ts';

const ROOT = join(import.meta.dirname, '../..');
// What a process may take over from the terminal; all else is set here.
const INHERITED = [
  'PATH',
  'HOME',
  'TMPDIR',
  'NODE_OPTIONS',
  'NODE_EXTRA_CA_CERTS',
  'LOG_LEVEL',
  'CLOCK_OFFSET_FILE',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
];

export interface Stack {
  readonly dataFolder: string;
  readonly ports: Ports;
  readonly env: NodeJS.ProcessEnv;
}

/** The gateway answers 200 at `/ready` once this file is there. */
export const readyFileOf = (dataFolder: string): string => join(dataFolder, 'ready');

export const issuerUrlOf = (ports: Ports): string => addressOf(ports.issuer);
export const gatewayUrlOf = (ports: Ports): string => addressOf(ports.gateway);

export function issuerProcess(stack: Stack): ProcessSpec {
  const env = {
    ...common(stack),
    PORT: `${stack.ports.issuer}`,
    ISSUER_URL: issuerUrlOf(stack.ports),
    KERNGRAAF_DATA: stack.dataFolder,
    PROFILES_DIR: profilesOf(stack),
    // The gateway's page, by either name of this machine.
    PAGE_ORIGINS: ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${stack.ports.gateway}`).join(),
  };
  return { name: 'issuer', main: join(ROOT, 'infra/local/issuer/main.ts'), env };
}

export function gatewayProcess(stack: Stack): ProcessSpec {
  const subgraphs = [...stack.ports.of].map(([name, port]) => [
    `SUBGRAPH_${name.toUpperCase().replaceAll('-', '_')}_URL`,
    `${addressOf(port)}/graphql`,
  ]);
  const env = {
    ...common(stack),
    ...Object.fromEntries(subgraphs),
    PORT: `${stack.ports.gateway}`,
    SUPERGRAPH: join(ROOT, 'schema/supergraph.graphql'),
    POLICY: join(ROOT, 'schema/access/policy.json'),
    OPERATIONS_DIR: join(ROOT, 'schema/operations'),
    ISSUER_URL: issuerUrlOf(stack.ports),
    READY_FILE: readyFileOf(stack.dataFolder),
    METRICS_PORT: `${stack.ports.metrics}`,
    GATEWAY_KEYS: join(stack.dataFolder, 'gateway-keys.json'),
  };
  return { name: 'gateway', main: join(ROOT, 'gateway/main.ts'), env };
}

/** What services are known by: to PostgreSQL and to the issuer. */
export interface ServiceKeys {
  readonly secrets: Secrets;
  readonly clients: ReadonlyMap<string, ServiceClient>;
}

export function serviceProcess(stack: Stack, name: string, cluster: Pick<Cluster, 'url'>, { secrets, clients }: ServiceKeys): ProcessSpec {
  const url = (role: string, database: string): string => cluster.url(role, database, secrets.get(role));
  const env = {
    ...common(stack),
    PORT: `${stack.ports.of.get(name)}`,
    DATABASE_URL: url(name, name),
    MIGRATE_URL: url(ownerOf(name), name),
    ...busOf(stack, name, url),
    GATEWAY_URL: `${gatewayUrlOf(stack.ports)}/graphql`,
    GATEWAY_JWKS: `${gatewayUrlOf(stack.ports)}/jwks`,
    ISSUER_URL: issuerUrlOf(stack.ports),
    SERVICE_CLIENT_SECRET: clients.get(name)?.secret ?? '',
    PROFILES_DIR: profilesOf(stack),
  };
  return { name, main: join(ROOT, 'services', name, 'main.ts'), env };
}

function busOf({ dataFolder, ports }: Stack, name: string, url: (role: string, database: string) => string): Record<string, string> {
  if (ports.kafka === undefined) return { BUS_URL: url(name, BUS) };
  return {
    KAFKA_BROKERS: `127.0.0.1:${ports.kafka}`,
    KAFKA_SASL_USERNAME: name,
    KAFKA_SASL_PASSWORD: kafkaSecrets(dataFolder).get(name) ?? '',
  };
}

const profilesOf = ({ env }: Stack): string => env.PROFILES_DIR || join(ROOT, 'schema/profiles');

function common({ dataFolder, env }: Stack): Record<string, string> {
  const inherited = INHERITED.flatMap((name) => (env[name] ? [[name, env[name]]] : []));
  return {
    ...Object.fromEntries(inherited),
    MODE: 'development',
    NODE_COMPILE_CACHE: join(dataFolder, 'compile-cache'),
    APOLLO_TELEMETRY_DISABLED: '1',
  };
}
