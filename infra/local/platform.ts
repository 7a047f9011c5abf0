import { join } from 'node:path';
import { readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { answers } from './await-answer.ts';
import { BUS, gatherStatistics, keptSecrets, ownerOf, prepareDatabases } from './databases.ts';
import { serviceClients } from './issuer/services.ts';
import { type KeptKafka, keepKafka } from './kafka/keep.ts';
import { type Cluster, startCluster } from './postgres.ts';
import { StartProblem } from './problem.ts';
import { refillOtherBus } from './refill.ts';
import { addressOf, EVENTS, services } from './services.ts';
import { gatewayProcess, gatewayUrlOf, issuerProcess, issuerUrlOf, type Stack, serviceProcess } from './stack.ts';
import { makeSupervisor, type Supervised } from './supervisor.ts';

export interface Platform {
  /** Resolves when everything answers, the data set aside; throws a `StartProblem` that names what does not. */
  ready(signal: AbortSignal): Promise<void>;
  /** After many rows were loaded. */
  gatherStatistics(): Promise<void>;
  /** Ends everything within five seconds: who asks first, then who answers, then database and bus. */
  stop(): Promise<void>;
  /** Rejects when PostgreSQL or Kafka dies under the services and cannot be brought back. */
  readonly broken: Promise<never>;
}

const READY_LIMIT_MS = 60_000;
const KAFKA_STOPS_WITHIN_MS = 1_500;
const SETTINGS = { max_connections: '100', shared_buffers: '48MB', max_wal_size: '256MB', jit: 'off' };

/** Starts PostgreSQL, Kafka when the stack has a port for it, issuer, services and gateway. `log` gets a line for each step and each restart. */
export async function startPlatform(stack: Stack, log: (line: string) => void): Promise<Platform> {
  const { dataFolder, ports } = stack;
  const secrets = keptSecrets(dataFolder, services);
  // Made before the issuer starts, which reads them from the same file.
  const clients = serviceClients(dataFolder);
  const supervisor = makeSupervisor({ logFolder: join(dataFolder, 'logs'), log });
  const asSuperuser =
    (cluster: Cluster) =>
    (name: string): string =>
      cluster.url('postgres', name, secrets.get('postgres'));
  const edge = [gatewayProcess(stack), issuerProcess(stack)].map((spec) => supervisor.run(spec));
  const owners: Supervised[] = [];
  let database: Database | undefined;
  let kafka: KeptKafka | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all(edge.map((one) => one.stop(600)));
    await Promise.all(owners.map((one) => one.stop(1_000)));
    await supervisor.close();
    await Promise.all([kafka?.stop(KAFKA_STOPS_WITHIN_MS), database?.stop()]);
  };
  try {
    database = await keepDatabase({ folder: join(dataFolder, 'postgres'), password: secrets.get('postgres') ?? '', log });
    const { cluster } = database;
    await prepareDatabases(asSuperuser(cluster), services, secrets);
    log('PostgreSQL answers');
    const declaration = readBusDeclaration(EVENTS, services);
    if (ports.kafka === undefined) await prepareBus(cluster.url(ownerOf(BUS), BUS, secrets.get(ownerOf(BUS))), declaration);
    else kafka = await keepKafka({ dataFolder, port: ports.kafka, declaration, log });
    if (kafka !== undefined) log(`Kafka answers at 127.0.0.1:${ports.kafka}`);
    const again = await refillOtherBus(dataFolder, kafka === undefined ? 'embedded' : `kafka ${kafka.id}`, services, asSuperuser(cluster));
    if (again > 0) log(`The data folder was filled on another bus: ${again} events are sent again`);
    owners.push(...services.map((name) => supervisor.run(serviceProcess(stack, name, cluster, { secrets, clients }))));
  } catch (error) {
    await stop();
    throw error;
  }
  const { cluster } = database;
  const addresses: readonly [string, string][] = [
    ['issuer', `${issuerUrlOf(ports)}/.well-known/openid-configuration`],
    ...[...ports.of].map(([name, port]): [string, string] => [name, `${addressOf(port)}/ready`]),
    ['gateway', `${gatewayUrlOf(ports)}/health`],
  ];
  return {
    broken: Promise.race([database.broken, ...(kafka === undefined ? [] : [kafka.broken])]),
    stop,
    gatherStatistics: () => gatherStatistics(asSuperuser(cluster), services),
    ready: async (signal) => {
      await Promise.all(
        addresses.map(async ([name, url]) => {
          const gone = [...edge, ...owners].find((one) => one.name === name)?.hopeless.then(() => Promise.reject(new Error('it ended')));
          await Promise.race([answers(url, READY_LIMIT_MS, signal), ...(gone === undefined ? [] : [gone])]).catch((cause: unknown) => {
            if (signal.aborted) throw cause;
            throw new StartProblem(`${name} did not become ready. The end of its log:`, supervisor.lastLines(name));
          });
          log(`${name} answers at ${new URL(url).origin}`);
        }),
      );
    },
  };
}

interface Database {
  readonly cluster: Cluster;
  readonly broken: Promise<never>;
  stop(): Promise<void>;
}

/** Starts PostgreSQL and starts it again when it dies; it recovers what was committed by itself, and the socket stays where it was. */
async function keepDatabase(options: { folder: string; password: string; log: (line: string) => void }): Promise<Database> {
  const first = await startCluster({ ...options, settings: SETTINGS });
  let current = first;
  let stopping = false;
  const watch = async (): Promise<never> => {
    for (;;) {
      const code = await current.exited;
      if (stopping) return new Promise<never>(() => undefined);
      options.log(`PostgreSQL ended (exit code ${code}); starting it again`);
      current = await startCluster({ ...options, settings: SETTINGS, socketDir: first.socketDir });
      if (stopping) await current.stop();
    }
  };
  return {
    cluster: first,
    broken: watch(),
    stop: async () => {
      stopping = true;
      await current.stop();
    },
  };
}
