import { randomUUID } from 'node:crypto';
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
  /** Takes what stands on the topic of north, from its beginning or from its end on. */
  follow(options: Following): Promise<{ close(): Promise<void> }>;
  close(): Promise<void>;
}

export interface Following {
  readonly fromBeginning: boolean;
  readonly take: (key: string) => void;
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
        follow: (options) => followPostgres(urlOf('north'), options),
        append: inTurn(async (records) => {
          await client.query('SELECT bus.append($1, $2, $3, $4)', [
            records.map(({ topic }) => topic),
            records.map(({ key }) => partitionOf(key)),
            records.map(({ key }) => key),
            records.map(({ value }) => value),
          ]);
          await client.query(`SELECT pg_notify('kerngraaf_bus', $1)`, [records[0]?.topic]);
        }),
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
      return {
        append: (records) => appendInOrder(producer, records),
        follow: (options) => followKafka(client, options),
        close: () => producer.disconnect(),
      };
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

/** A connection of `pg` takes one after another. */
function inTurn(append: BareClient['append']): BareClient['append'] {
  let last: Promise<void> = Promise.resolve();
  return (records) => {
    last = last.then(() => append(records));
    return last;
  };
}

/** By pages, as often as somebody says that there is something. */
async function followPostgres(url: string, { fromBeginning, take }: Following): Promise<{ close(): Promise<void> }> {
  const [topic = ''] = TOPICS;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  let woken = Promise.withResolvers<void>();
  let closed = false;
  client.on('notification', () => woken.resolve());
  await client.query('LISTEN kerngraaf_bus');
  const { rows } = await client.query<{ part: number; next: string }>('SELECT part, next FROM bus.ends($1)', [[topic]]);
  const next = new Map(rows.map((row) => [row.part, fromBeginning ? 0 : Number(row.next)]));
  const follow = async (): Promise<void> => {
    while (!closed) {
      woken = Promise.withResolvers();
      const parts = [...next.keys()];
      const page = await client.query<{ part: number; off: string; key: string }>({
        name: 'fetch',
        text: 'SELECT part, off, key, value FROM bus.fetch($1, $2, $3, 32, 256)',
        values: [parts.map(() => topic), parts, [...next.values()]],
      });
      for (const { part, off, key } of page.rows) {
        next.set(part, Number(off) + 1);
        take(key);
      }
      if (page.rows.length === 0) await woken.promise;
    }
  };
  const over = follow();
  return {
    close: async () => {
      closed = true;
      woken.resolve();
      await over;
      await client.end();
    },
  };
}

async function followKafka(client: kafkajs.Kafka, { fromBeginning, take }: Following): Promise<{ close(): Promise<void> }> {
  const consumer = client.consumer({ groupId: randomUUID(), minBytes: 1, maxWaitTimeInMs: 400 });
  await consumer.connect();
  await consumer.subscribe({ topics: TOPICS.slice(0, 1), fromBeginning });
  await consumer.run({ eachMessage: async ({ message }) => take(message.key?.toString() ?? '') });
  return { close: () => consumer.disconnect() };
}
