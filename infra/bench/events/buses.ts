import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BusRecord } from '@kerngraaf/platform/bus/bus.ts';
import { PARTITIONS } from '@kerngraaf/platform/bus/bus.ts';
import type { BusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { prepareKafka } from '@kerngraaf/platform/bus/kafka-prepare.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { testDatabase } from '@kerngraaf/platform/testing/database.ts';
import kafkajs from 'kafkajs';
import pg from 'pg';
import { startKafka } from '../../local/kafka/cluster.ts';
import type { BusAddress } from './protocol.ts';

const TOPICS: readonly string[] = ['north.counter', 'south.counter'];
const DECLARATION: BusDeclaration = {
  topics: TOPICS.map((name) => ({ name, partitions: PARTITIONS })),
  principals: ['north', 'south'].map((role) => ({ role, writes: [`${role}.counter`], reads: TOPICS })),
};

/** The log that north and south share. */
export interface BenchBus {
  readonly name: 'embedded' | 'Kafka';
  addressOf(service: string): BusAddress;
  /** Its client alone, as north. */
  client(): Promise<BareClient>;
  /** Ends the one broker by `kill -9` and starts it again at once; for a bus with a process of its own. */
  readonly restart?: () => Promise<void>;
  close(): Promise<void>;
}

export interface BareClient {
  append(records: readonly BusRecord[]): Promise<void>;
  close(): Promise<void>;
}

/** In a database of the test cluster. */
export async function embedded(): Promise<BenchBus> {
  const { url } = await testDatabase('bus', (fresh) => prepareBus(fresh, DECLARATION));
  const urlOf = (service: string): string => url.replace('//postgres@', `//${service}@`);
  return {
    name: 'embedded',
    addressOf: (service) => ({ kind: 'embedded', url: urlOf(service) }),
    client: async () => {
      const client = new pg.Client({ connectionString: urlOf('north') });
      await client.connect();
      return {
        append: async (records) => {
          await client.query('SELECT bus.append($1, $2, $3, $4)', [
            records.map(({ topic }) => topic),
            records.map(({ key }) => partitionOf(key)),
            records.map(({ key }) => key),
            records.map(({ value }) => value),
          ]);
        },
        close: () => client.end(),
      };
    },
    close: () => Promise.resolve(),
  };
}

/** One broker on this machine, open to all. */
export async function kafka(): Promise<BenchBus> {
  const cluster = await startKafka({ folder: mkdtempSync(join(tmpdir(), 'kerngraaf-bench-')), temporary: true });
  const { brokers } = cluster;
  await prepareKafka({ brokers }, DECLARATION);
  const client = new kafkajs.Kafka({ brokers: [...brokers], logLevel: kafkajs.logLevel.NOTHING });
  return {
    name: 'Kafka',
    addressOf: () => ({ kind: 'Kafka', connection: { brokers } }),
    client: async () => {
      const producer = client.producer({
        createPartitioner:
          () =>
          ({ message }) =>
            message.partition ?? 0,
      });
      await producer.connect();
      return { append: (records) => appendInOrder(producer, records), close: () => producer.disconnect() };
    },
    restart: async () => {
      const [node] = cluster.nodes;
      await node?.kill();
      await node?.start();
    },
    close: () => cluster.stop(),
  };
}

async function appendInOrder(producer: kafkajs.Producer, records: readonly BusRecord[]): Promise<void> {
  const placed = records.map(({ topic, key, value }) => ({ topic, partition: partitionOf(key), key, value: Buffer.from(value) }));
  for (const [partition, messages] of Map.groupBy(placed, (record) => record.partition))
    await producer.send({
      topic: messages[0]?.topic ?? '',
      acks: -1,
      messages: messages.map(({ key, value }) => ({ key, value, partition })),
    });
}
