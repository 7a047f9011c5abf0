import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import { type KafkaCluster, startKafka } from '../../local/kafka/cluster.ts';
import { makeLog } from '../process/log.ts';
import { readSettings } from '../process/settings.ts';
import { describeKafka } from '../testing/kafka.ts';
import type { Bus } from './bus.ts';
import type { KafkaConnection } from './kafka-client.ts';
import { busSettings } from './kafka-settings.ts';
import { openBus } from './open-bus.ts';
import { type Certificates, makeCertificates } from './testing/certificates.ts';
import { Inbox, until } from './testing/collect.ts';
import { asAdmin, createTopics } from './testing/kafka-topics.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
const TOPIC = 'intake.melding';
const users = new Map(['admin', 'intake', 'kernteams'].map((name) => [name, `${name}-${randomUUID()}`]));

const held = (file: string): string => readFileSync(file, 'utf8');

describeKafka('a bus in Kafka that is protected', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kg-security-'));
  const opened: Bus[] = [];
  let [ours, theirs]: [Certificates?, Certificates?] = [];
  const known = (): Certificates => ours as Certificates;
  let lines: string[] = [];

  /** As a service's process does it. */
  const open = async (service: string, env: NodeJS.ProcessEnv): Promise<Bus> => {
    const log = makeLog({ service, destination: { write: (line) => void lines.push(line) } });
    const bus = await openBus(readSettings(env, busSettings(env)), { service, log });
    opened.push(bus);
    return bus;
  };
  const publish = (bus: Bus): Promise<void> => bus.publish([{ topic: TOPIC, key: 'aap', value: Buffer.from('here') }]);
  const roundTrip = async (bus: Bus): Promise<void> => {
    const inbox = new Inbox();
    await bus.subscribe({ group: 'intake', topics: [TOPIC], handle: async (delivery) => inbox.put(delivery) });
    await publish(bus);
    await inbox.has(1);
  };
  /** What the log names when the bus is not reached. */
  const refusedBy = async (service: string, env: NodeJS.ProcessEnv): Promise<unknown> => {
    lines = [];
    const bus = await open(service, env);
    await bus.subscribe({ group: service, topics: [TOPIC], handle: async () => undefined });
    await until(
      () => lines.some((line) => line.includes('bus.setting-refused')),
      () => lines.join(''),
    );
    await bus.close();
    expect(lines.join('')).not.toMatch(/127\.0\.0\.1|geheim/);
    return JSON.parse(lines.find((line) => line.includes('bus.setting-refused')) ?? '{}').reason;
  };

  beforeAll(() => {
    for (const name of ['ours', 'theirs']) mkdirSync(join(folder, name));
    [ours, theirs] = [makeCertificates(join(folder, 'ours')), makeCertificates(join(folder, 'theirs'))];
  });
  afterEach(() => Promise.all(opened.splice(0).map((bus) => bus.close())));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const startBroker = async (protocol: string, clients: string): Promise<KafkaCluster> => {
    const { cert, key } = known().of('broker');
    writeFileSync(join(folder, 'broker.pem'), held(key) + held(cert));
    const own = {
      'keystore.type': 'PEM',
      'keystore.location': join(folder, 'broker.pem'),
      'truststore.type': 'PEM',
      'truststore.location': known().ca,
      'client.auth': clients,
      'principal.mapping.rules': 'RULE:^CN=([a-z-]+)$/$1/,DEFAULT',
    };
    return startKafka({
      folder: mkdtempSync(join(tmpdir(), 'kg-kafka-')),
      temporary: true,
      secure: { admin: 'admin', users },
      properties: {
        'listener.security.protocol.map': `CLIENT:${protocol},INTERNAL:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT`,
        ...Object.fromEntries(Object.entries(own).map(([name, value]) => [`listener.name.client.ssl.${name}`, value])),
      },
    });
  };
  /** The topic, and all that intake may; kernteams may nothing. */
  const prepare = async (admin: KafkaConnection): Promise<void> => {
    const allow = {
      principal: 'User:intake',
      host: '*',
      permissionType: AclPermissionTypes.ALLOW,
      resourcePatternType: ResourcePatternTypes.LITERAL,
    };
    const [topic, group] = [
      { ...allow, resourceType: AclResourceTypes.TOPIC, resourceName: TOPIC },
      { ...allow, resourceType: AclResourceTypes.GROUP, resourceName: 'intake' },
    ];
    await asAdmin(admin, (it) =>
      it.createAcls({
        acl: [
          { ...topic, operation: AclOperationTypes.WRITE },
          { ...topic, operation: AclOperationTypes.READ },
          { ...group, operation: AclOperationTypes.READ },
        ],
      }),
    );
    await createTopics(admin, [TOPIC]);
  };

  describeKafka('by TLS and a password', () => {
    let cluster: KafkaCluster;
    const env = (name: string, more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
      KAFKA_BROKERS: cluster.brokers.join(','),
      KAFKA_TLS: 'on',
      KAFKA_TLS_CA_FILE: known().ca,
      KAFKA_SASL_USERNAME: name,
      KAFKA_SASL_PASSWORD: users.get(name),
      ...more,
    });
    beforeAll(async () => {
      cluster = await startBroker('SASL_SSL', 'none');
      await prepare({ ...cluster.connection(), tls: { ca: held(known().ca) } });
    });
    afterAll(() => cluster.stop());

    it('takes a service with its own password and refuses another service what was not granted to it', async () => {
      const bus = await open('intake', env('intake'));
      await until(() => publish(bus).then(() => true));
      await roundTrip(bus);
      await expect(publish(await open('kernteams', env('kernteams')))).rejects.toMatchObject({ kind: 'FORBIDDEN_TOPIC' });
    });

    it('tells a service that takes part in a group which is not its own why nothing comes', async () => {
      const bus = await open('intake', env('intake'));
      await until(() => publish(bus).then(() => true));
      await roundTrip(bus);
      const told = Promise.withResolvers<unknown>();
      const handle = async (): Promise<void> => undefined;
      await bus.subscribe({ group: 'kernteams', topics: [TOPIC], handle, onError: told.resolve });
      expect(await told.promise).toMatchObject({ kind: 'UNAVAILABLE', code: 'GROUP_NOT_GRANTED_OR_AWAY' });
    });

    it('names the setting by which a broker is not believed, and those by which a service is not', async () => {
      expect(await refusedBy('intake', env('intake', { KAFKA_TLS_CA_FILE: (theirs as Certificates).ca }))).toBe('KAFKA_TLS_CA_FILE');
      const wrong = env('intake', { KAFKA_SASL_PASSWORD: 'geheim' });
      expect(await refusedBy('intake', wrong)).toBe('KAFKA_SASL_USERNAME and KAFKA_SASL_PASSWORD');
    });
  });

  describeKafka('by certificates on both sides', () => {
    let cluster: KafkaCluster;
    const env = (certificate?: { cert: string; key: string }): NodeJS.ProcessEnv => ({
      KAFKA_BROKERS: cluster.brokers.join(','),
      KAFKA_TLS: 'on',
      KAFKA_TLS_CA_FILE: known().ca,
      KAFKA_TLS_CERT_FILE: certificate?.cert,
      KAFKA_TLS_KEY_FILE: certificate?.key,
    });
    beforeAll(async () => {
      cluster = await startBroker('SSL', 'required');
      const { cert, key } = known().of('admin');
      await prepare({ brokers: cluster.brokers, tls: { ca: held(known().ca), cert: held(cert), key: held(key) } });
    });
    afterAll(() => cluster.stop());

    it('takes a service by the name in its certificate', async () => {
      const bus = await open('intake', env(known().of('intake')));
      await until(() => publish(bus).then(() => true));
      await roundTrip(bus);
      await expect(publish(await open('kernteams', env(known().of('kernteams'))))).rejects.toMatchObject({ kind: 'FORBIDDEN_TOPIC' });
    });

    it('takes nobody without a certificate, or with one that another authority signed', async () => {
      expect(await refusedBy('intake', env())).toBe('KAFKA_TLS_CERT_FILE');
      expect(await refusedBy('intake', env((theirs as Certificates).of('intake')))).toBe('KAFKA_TLS_CERT_FILE');
    });
  });
});
