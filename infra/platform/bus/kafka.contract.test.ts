import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import kafkajs, { type AclEntry } from 'kafkajs';
import { type KafkaCluster, startKafka } from '../../local/kafka/cluster.ts';
import { describeKafka } from '../testing/kafka.ts';
import { type BusHarness, busContract, byLine } from './bus.contract.ts';
import type { Bus } from './bus.ts';
import { kafkaBus } from './kafka.ts';
import { asAdmin, createTopics, topicsThere } from './testing/kafka-topics.ts';
import { type KafkaWire, openKafkaWire } from './testing/kafka-wire.ts';
import { under } from './testing/under.ts';

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
const USERS = new Map(['admin', 'owner', 'reader'].map((name) => [name, `${name}-${randomUUID()}`]));
const SHORT = { request: 2_000, call: 10_000, session: 1_500, heartbeat: 300, fetch: 200 };

const startBroker = (): Promise<KafkaCluster> =>
  startKafka({
    folder: mkdtempSync(join(tmpdir(), 'kg-kafka-')),
    temporary: true,
    secure: { admin: 'admin', users: USERS },
    properties: { 'group.min.session.timeout.ms': '500' },
  });

/** Both may use any group; the owner both topics, the reader only `first`, and only to read. */
const grantsOf = (prefix: string): AclEntry[] => {
  const grant = (name: string, resourceType: number, resourceName: string, operation: number): AclEntry => ({
    principal: `User:${name}`,
    host: '*',
    resourceType,
    resourceName,
    resourcePatternType: resourceName === prefix ? ResourcePatternTypes.PREFIXED : ResourcePatternTypes.LITERAL,
    operation,
    permissionType: AclPermissionTypes.ALLOW,
  });
  return [
    grant('owner', AclResourceTypes.TOPIC, prefix, AclOperationTypes.WRITE),
    grant('owner', AclResourceTypes.TOPIC, prefix, AclOperationTypes.READ),
    grant('owner', AclResourceTypes.GROUP, prefix, AclOperationTypes.READ),
    grant('reader', AclResourceTypes.GROUP, prefix, AclOperationTypes.READ),
    grant('reader', AclResourceTypes.TOPIC, `${prefix}first`, AclOperationTypes.READ),
  ];
};

/** Topics and groups of a case begin with a word of its own. */
async function harnessOn(cluster: KafkaCluster, drop: () => Promise<void>): Promise<BusHarness> {
  const prefix = `${randomUUID()}.`;
  await asAdmin(cluster.connection(), (admin) => admin.createAcls({ acl: grantsOf(prefix) }));
  await createTopics(cluster.connection(), [`${prefix}first`, `${prefix}second`]);
  // Grants come to a broker a moment after they are made.
  await Promise.all(['owner', 'reader'].map((name) => topicsThere(cluster.connection(name), [`${prefix}first`])));
  const free = await Promise.all(Array.from({ length: 5 }, () => openKafkaWire(cluster.brokers)));
  const taken = new Map<Bus, KafkaWire>();
  return {
    open: (principal = 'owner') => {
      const wire = free.pop();
      if (wire === undefined) throw new Error('This case opens more buses than the harness has wires');
      const connection = { ...cluster.connection(principal), brokers: wire.brokers };
      const bus = under(prefix, kafkaBus({ connection, service: `${prefix}service`, timings: SHORT }));
      taken.set(bus, wire);
      return bus;
    },
    ...byLine(taken),
    close: async () => {
      await Promise.all([...taken.keys()].map((bus) => bus.close()));
      await Promise.all([...free, ...taken.values()].map((wire) => wire.close()));
      await drop();
    },
  };
}

async function ownServer(): Promise<BusHarness> {
  const cluster = await startBroker();
  const [node] = cluster.nodes;
  if (node === undefined) throw new Error('A cluster has a node');
  const harness = await harnessOn(cluster, () => cluster.stop());
  const crash = async (): Promise<void> => {
    await node.kill();
    await node.start();
  };
  return { ...harness, server: { crash, stop: () => node.stop(), start: () => node.start() } };
}

describeKafka('the contract', () => {
  let shared: KafkaCluster;
  beforeAll(async () => {
    shared = await startBroker();
  });
  afterAll(() => shared.stop());
  busContract('Kafka', ({ ownServer: own }) => (own ? ownServer() : harnessOn(shared, async () => undefined)), { durable: true });
});
