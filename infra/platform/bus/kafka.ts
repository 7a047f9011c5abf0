import { randomUUID } from 'node:crypto';
import type { Log } from '../process/log.ts';
import type { Bus, BusRecord } from './bus.ts';
import { closable } from './closable.ts';
import { KafkaAdmin } from './kafka-admin.ts';
import { type KafkaConnection, type KafkaTimings, kafkaClient, type MakeClient, TIMINGS } from './kafka-client.ts';
import { KafkaMember } from './kafka-member.ts';
import { type Batch, KafkaProducer } from './kafka-producer.ts';
import { readTopic } from './kafka-read.ts';
import type { PlacedRecord } from './log.ts';
import { place } from './log-bus.ts';

/** Brokers take 1 MB in one batch unless set otherwise. */
const BATCH_BYTES = 512 * 1024;
/** A record's key and its frame. */
const FRAME_BYTES = 200;
const PRODUCERS = 4;

export interface KafkaOptions {
  readonly connection: KafkaConnection;
  /** Whose bus it is: the id by which the brokers know the client, and the beginning of the groups that only read. */
  readonly service: string;
  readonly log?: Log;
  readonly timings?: Partial<KafkaTimings>;
}

/** A bus in Kafka. Connects when first used. */
export function kafkaBus({ connection, service, log, timings: own }: KafkaOptions): Bus {
  const timings = { ...TIMINGS, ...own };
  let clients = 0;
  // Each begins at the next broker: one that is frozen still lets connect and then says nothing.
  const connect: MakeClient = () => {
    const at = clients++ % connection.brokers.length;
    const brokers = [...connection.brokers.slice(at), ...connection.brokers.slice(0, at)];
    return kafkaClient({ ...connection, brokers }, service, timings, log);
  };
  const admin = new KafkaAdmin(connect, timings);
  const producers = Array.from({ length: PRODUCERS }, () => new KafkaProducer(connect, timings, log));
  const known = new Set<string>();
  /** Before anything is sent: a batch of which a part is refused is not sent at all. */
  const demandTopics = async (topics: ReadonlySet<string>): Promise<void> => {
    const unknown = [...topics].filter((topic) => !known.has(topic));
    if (unknown.length === 0) return;
    await admin.demand(unknown);
    for (const topic of unknown) known.add(topic);
  };
  const publish = async (records: readonly BusRecord[]): Promise<void> => {
    const partitions = batchesOf(records);
    const topics = new Set(records.map(({ topic }) => topic));
    await demandTopics(topics);
    const sent = await Promise.allSettled(partitions.map((batches) => sendInOrder(batches)));
    const failed = sent.find((each) => each.status === 'rejected');
    if (failed === undefined) return;
    // One of them may be gone by now, which the next call is told at once.
    for (const topic of topics) known.delete(topic);
    throw failed.reason;
  };
  const sendInOrder = async (batches: readonly Batch[]): Promise<void> => {
    for (const batch of batches) await producers[batch.partition % PRODUCERS]?.send(batch);
  };
  return closable({
    publish,
    member: (options) => new KafkaMember({ connect, admin, options, timings, log }),
    lag: (group, topics) => admin.lag(group, topics),
    read: (topic) => readTopic({ connect, admin, timings, group: `${service}.read.${randomUUID()}`, topic }),
    end: async () => {
      await Promise.all(producers.map((producer) => producer.close()));
      admin.close();
    },
  });
}

/** Per partition, in the given order, in batches that are no larger than brokers take. */
function batchesOf(records: readonly BusRecord[]): readonly (readonly Batch[])[] {
  const partitions = Map.groupBy(records.map(place), ({ topic, partition }) => `${topic}/${partition}`);
  return [...partitions.values()].map((placed) => {
    const batches: { topic: string; partition: number; records: PlacedRecord[] }[] = [];
    let room = 0;
    for (const record of placed) {
      const size = record.value.byteLength + Buffer.byteLength(record.key) + FRAME_BYTES;
      if (room < size) {
        batches.push({ topic: record.topic, partition: record.partition, records: [] });
        room = BATCH_BYTES;
      }
      batches.at(-1)?.records.push(record);
      room -= size;
    }
    return batches;
  });
}
