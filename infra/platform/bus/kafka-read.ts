import { setTimeout as pause } from 'node:timers/promises';
import type { Delivery } from './bus.ts';
import type { KafkaAdmin } from './kafka-admin.ts';
import { type KafkaTimings, type MakeClient, within } from './kafka-client.ts';
import { toBusError } from './kafka-errors.ts';

/** Records read ahead of who takes them. */
const AHEAD = 2_000;
const AGAIN_MS = 200;
const FETCH_BYTES = 256 * 1024;

export interface ReadOptions {
  readonly connect: MakeClient;
  readonly admin: KafkaAdmin;
  readonly timings: KafkaTimings;
  /** Of this reading alone; it commits nothing. */
  readonly group: string;
  readonly topic: string;
}

interface Reading extends Omit<ReadOptions, 'admin'> {
  /** Where each partition that is not read to its end goes on, and that end. */
  readonly open: Map<number, { next: number; readonly end: number }>;
}

/** A topic from its beginning to where it ends now. Rejects with `BusError` when nothing comes within the time of a call. */
export async function* readTopic({ admin, ...options }: ReadOptions): AsyncGenerator<Delivery> {
  const bounds = (await admin.bounds(options.topic)).filter(({ offset, end }) => offset < end);
  const open = new Map(bounds.map(({ partition, offset, end }) => [partition, { next: offset, end }]));
  for (let came = performance.now(); open.size > 0; ) {
    try {
      for await (const delivery of readOn({ ...options, open })) {
        yield delivery;
        came = performance.now();
      }
    } catch (error) {
      const refusal = toBusError(error);
      if (refusal.kind !== 'UNAVAILABLE' || performance.now() - came > options.timings.call) throw refusal;
      await pause(AGAIN_MS);
    }
  }
}

/** By one consumer, until it fails or all is read. It begins at the beginning, also after a rebalance: what was read is left out. */
async function* readOn({ connect, timings, group, topic, open }: Reading): AsyncGenerator<Delivery> {
  const client = connect();
  const consumer = client.kafka.consumer({
    groupId: group,
    sessionTimeout: timings.session,
    rebalanceTimeout: timings.session,
    heartbeatInterval: timings.heartbeat,
    maxWaitTimeInMs: timings.fetch,
    maxBytesPerPartition: FETCH_BYTES,
    allowAutoTopicCreation: false,
    retry: { restartOnFailure: async () => false },
  });
  const queue: Delivery[] = [];
  let [changed, paused] = [Promise.withResolvers<void>(), false];
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => undefined);
  const hold = (held: boolean): void => {
    if (held !== paused) consumer[held ? 'pause' : 'resume']([{ topic }]);
    paused = held;
  };
  consumer.on(consumer.events.CRASH, ({ payload }) => failed.reject(payload.error));
  const run = async (): Promise<void> => {
    await within(timings.request, consumer.connect());
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: async ({ batch: { partition, messages }, resolveOffset }) => {
        for (const { key, value, offset } of messages) {
          queue.push({ topic, partition, offset, key: key?.toString() ?? '', value: value ?? Buffer.alloc(0) });
          resolveOffset(offset);
        }
        if (queue.length > AHEAD) hold(true);
        changed.resolve();
      },
    });
  };
  run().catch(failed.reject);
  try {
    while (open.size > 0) {
      const record = queue.shift();
      if (record === undefined) {
        hold(false);
        await within(timings.call, Promise.race([changed.promise, failed.promise]));
        changed = Promise.withResolvers();
        continue;
      }
      const place = open.get(record.partition);
      const offset = Number(record.offset);
      if (place === undefined || offset < place.next) continue;
      place.next = offset + 1;
      if (place.next >= place.end) open.delete(record.partition);
      if (offset < place.end) yield record;
    }
  } finally {
    await within(timings.request, consumer.disconnect()).catch(() => undefined);
    client.destroy();
  }
}
