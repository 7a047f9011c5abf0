import { type Bus, BusError, type BusRecord, type Delivery, MAX_MESSAGE_BYTES } from './bus.ts';
import { closable } from './closable.ts';
import { type Log, PAGE, type PlacedRecord } from './log.ts';
import { partitionOf } from './partition.ts';
import { type MemberSettings, Subscriber } from './subscriber.ts';

/** A bus over any log that has cursors. Closing the bus closes the log. */
export function busOver(log: Log, settings: MemberSettings): Bus {
  return closable({
    publish: async (records) => {
      const placed = records.map(place);
      if (placed.length > 0) await log.append(placed);
    },
    member: (options) => new Subscriber(log, options, settings),
    lag: (group, topics) => log.lag(group, topics),
    read: (topic) => readAll(log, topic),
    end: () => log.close(),
  });
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
