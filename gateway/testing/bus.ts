import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { prepareKafka } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { startKafka } from '../../infra/local/kafka/cluster.ts';
import { EVENTS, services } from '../../infra/local/services.ts';

/** The bus of one constellation. */
export interface TestBus {
  /** By which an owner finds it. */
  settingsOf(owner: string): Readonly<Record<string, string>>;
  /** How long it takes at most, in seconds, until the events of an owner that was killed are taken again. */
  readonly rejoinsWithin: number;
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
  return { settingsOf: () => ({ BUS_URL: url }), rejoinsWithin: 8, drop };
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
    drop: () => cluster.stop(1_000),
  };
}
