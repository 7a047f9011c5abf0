import { type Bus, BusError, type BusRecord, type Delivery, MAX_MESSAGE_BYTES } from './bus.ts';
import { type Log, PAGE, type PlacedRecord } from './log.ts';
import { partitionOf } from './partition.ts';
import { type MemberSettings, Subscriber } from './subscriber.ts';

/** A bus over any log that has cursors. Closing the bus closes the log. */
export function busOver(log: Log, settings: MemberSettings): Bus {
  const subscribers = new Set<Subscriber>();
  let closed: Promise<void> | undefined;
  const demandOpen = (): void => {
    if (closed !== undefined) throw new BusError('CLOSED', 'The bus is closed');
  };
  const close = async (): Promise<void> => {
    await Promise.all([...subscribers].map((subscriber) => subscriber.stop()));
    await log.close();
  };
  return {
    publish: async (records) => {
      demandOpen();
      const placed = records.map(place);
      if (placed.length > 0) await log.append(placed);
    },
    subscribe: async (options) => {
      demandOpen();
      const subscriber = new Subscriber(log, options, settings);
      subscribers.add(subscriber);
      try {
        await subscriber.start();
      } catch (error) {
        subscribers.delete(subscriber);
        throw error;
      }
      return {
        reach: () => subscriber.reach(),
        stop: async () => {
          await subscriber.stop();
          subscribers.delete(subscriber);
        },
      };
    },
    lag: async (group, topics) => {
      demandOpen();
      return log.lag(group, topics);
    },
    read: (topic) => {
      demandOpen();
      return readAll(log, topic);
    },
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

export function place(record: BusRecord): PlacedRecord {
  const size = record.value.byteLength;
  if (size > MAX_MESSAGE_BYTES) throw new BusError('TOO_LARGE', `A message of ${size} bytes; the bus takes ${MAX_MESSAGE_BYTES}`);
  return { ...record, partition: partitionOf(record.key) };
}

async function* readAll(log: Log, topic: string): AsyncGenerator<Delivery> {
  for (const { partition, offset: end } of await log.ends([topic])) {
    for (let from = 0; from < end; from += PAGE.partition) {
      for (const { offset, ...record } of await log.fetch([{ topic, partition, offset: from }])) {
        if (offset < end) yield { ...record, offset: String(offset) };
      }
    }
  }
}
