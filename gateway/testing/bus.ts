import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { prepareKafka } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { testDatabase } from '@kerngraaf/platform/testing/database.ts';
import pg from 'pg';
import { startKafka } from '../../infra/local/kafka/cluster.ts';
import { EVENTS, services } from '../../infra/local/services.ts';

/** The bus of one constellation. */
export interface TestBus {
  /** By which an owner finds it. */
  settingsOf(owner: string): Readonly<Record<string, string>>;
  /** How long it takes at most, in seconds, until the events of an owner that was killed are taken again. */
  readonly rejoinsWithin: number;
  /** Nobody reaches it any more; what it has stays. */
  stop(): Promise<void>;
  /** Brings it back. */
  start(): Promise<void>;
  drop(): Promise<void>;
}

/** In PostgreSQL; with KERNGRAAF_TEST_BUS=kafka on a broker of its own, where each owner has only its own grants. */
export const testBus = (): Promise<TestBus> => (process.env.KERNGRAAF_TEST_BUS === 'kafka' ? onKafka() : onPostgres());

/** Here every party is the superuser; grants are proven with the bus itself. */
async function onPostgres(): Promise<TestBus> {
  const { url, drop } = await testDatabase('bus', (template) => {
    const { topics } = readBusDeclaration(EVENTS, services);
    const names = topics.map(({ name }) => name);
    return prepareBus(template, { topics, principals: [{ role: 'postgres', writes: names, reads: names }] });
  });
  const { pathname } = new URL(url);
  const name = pathname.slice(1);
  const asAdmin = async (sql: string): Promise<void> => {
    const admin = new pg.Client({ connectionString: url.replace(pathname, '/postgres') });
    await admin.connect();
    await admin.query(sql).finally(() => admin.end());
  };
  return {
    settingsOf: () => ({ BUS_URL: url }),
    rejoinsWithin: 8,
    stop: async () => {
      await asAdmin(`ALTER DATABASE "${name}" WITH ALLOW_CONNECTIONS false`);
      await asAdmin(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`);
    },
    start: () => asAdmin(`ALTER DATABASE "${name}" WITH ALLOW_CONNECTIONS true`),
    drop,
  };
}

async function onKafka(): Promise<TestBus> {
  const admin = 'admin';
  const declaration = readBusDeclaration(EVENTS, services);
  const users = new Map([admin, ...services].map((name) => [name, `of-${name}`]));
  const cluster = await startKafka({
    folder: mkdtempSync(join(tmpdir(), 'kerngraaf-constellation-')),
    temporary: true,
    secure: { admin, users },
  });
  await prepareKafka(cluster.connection(), declaration);
  return {
    settingsOf: (owner) => ({
      KAFKA_BROKERS: cluster.brokers.join(','),
      KAFKA_SASL_USERNAME: owner,
      KAFKA_SASL_PASSWORD: users.get(owner) ?? '',
    }),
    rejoinsWithin: 20,
    stop: async () => void (await Promise.all(cluster.nodes.map((node) => node.stop(1_000)))),
    start: async () => void (await Promise.all(cluster.nodes.map((node) => node.start()))),
    drop: () => cluster.stop(1_000),
  };
}
