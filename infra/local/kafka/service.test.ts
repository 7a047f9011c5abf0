import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { kafkaBus } from '@kerngraaf/platform/bus/kafka.ts';
import { prepareKafka } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { until } from '@kerngraaf/platform/bus/testing/collect.ts';
import { once, textsIn } from '@kerngraaf/platform/bus/testing/kafka-log.ts';
import { testDatabase } from '@kerngraaf/platform/testing/database.ts';
import { describeKafka } from '@kerngraaf/platform/testing/kafka.ts';
import { type OwnerProcess, startOwnerProcess } from '@kerngraaf/platform/testing/owner-process.ts';
import { EVENTS } from '../services.ts';
import { type KafkaCluster, startKafka } from './cluster.ts';

const MAIN = join(import.meta.dirname, '../../../services/kernteams/main.ts');
const nobody = 'http://127.0.0.1:1';
const declaration = readBusDeclaration(EVENTS);
const users = new Map(['admin', ...declaration.principals.map(({ role }) => role)].map((name) => [name, `of-${name}`]));

describeKafka('on a Kafka that lets in whom it knows', () => {
  let cluster: KafkaCluster;
  beforeAll(async () => {
    // Who is connected proves again after a while who it is; without this a password that is taken back works on. kafkajs does so ten seconds early.
    const properties = { 'connections.max.reauth.ms': '13000' };
    cluster = await startKafka({
      folder: mkdtempSync(join(tmpdir(), 'kg-kafka-')),
      temporary: true,
      secure: { admin: 'admin', users },
      properties,
    });
    await prepareKafka(cluster.connection(), declaration);
  });
  afterAll(() => cluster.stop());

  it('a service is not ready once its password is taken back, says so by name, and comes back with it', async () => {
    const database = await testDatabase('empty', async () => undefined);
    const lines: string[] = [];
    const process: OwnerProcess = await startOwnerProcess(MAIN, {
      PORT: '0',
      DATABASE_URL: database.url,
      MIGRATE_URL: database.url,
      KAFKA_BROKERS: cluster.brokers.join(),
      KAFKA_SASL_USERNAME: 'kernteams',
      KAFKA_SASL_PASSWORD: users.get('kernteams'),
      ...{ GATEWAY_JWKS: `${nobody}/jwks`, GATEWAY_URL: `${nobody}/graphql`, ISSUER_URL: nobody, SERVICE_CLIENT_SECRET: 'geheim' },
    });
    process.child.stdout?.on('data', (data: Buffer) => lines.push(data.toString()));
    const at = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${process.port}${path}`);
    const consumes = async (): Promise<boolean> => /^kerngraaf_bus_consumer_running(\{.*\})? 1$/m.test(await (await at('/metrics')).text());
    try {
      await until(consumes);
      expect((await at('/ready')).status).toBe(200);
      await cluster.setPassword('kernteams', undefined);
      await until(async () => (await at('/ready')).status === 503);
      expect(await (await at('/ready')).json()).toEqual({ status: 'not ready', away: ['bus'] });
      await until(() => lines.join('').includes('KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD'));
      expect(lines.join('')).not.toMatch(/of-kernteams|127\.0\.0\.1/);
      await cluster.setPassword('kernteams', users.get('kernteams'));
      await until(consumes);
      expect((await at('/ready')).status).toBe(200);
    } finally {
      process.child.kill();
      await process.ended;
      await database.drop();
    }
  });

  it('nothing is acknowledged while its disk is full, and nothing that was is lost when there is room again', async () => {
    const [node] = cluster.nodes;
    const [topic = ''] = declaration.principals.find(({ role }) => role === 'kernteams')?.writes ?? [];
    const bus = kafkaBus({ connection: cluster.connection('kernteams'), service: 'kernteams', timings: { request: 1_000, call: 4_000 } });
    const publish = (text: string): Promise<void> => bus.publish([{ topic, key: 'aap', value: Buffer.from(text) }]);
    await publish('before');
    // No file may grow any more.
    execFileSync('prlimit', ['--pid', String(node?.pid), '--fsize=1']);
    await expect(publish('nowhere')).rejects.toMatchObject({ kind: 'UNAVAILABLE' });
    await node?.exited();
    await node?.start();
    await until(() => publish('after').then(() => true));
    expect(once(await textsIn(cluster.connection(), topic)).filter((text) => text !== 'nowhere')).toEqual(['before', 'after']);
    await bus.close();
  });
});
