import { setTimeout as pause } from 'node:timers/promises';
import type { Bus, BusRecord } from '@kerngraaf/platform/bus/bus.ts';
import type { Orders, Sends } from './orders.ts';
import { randomFrom } from './random.ts';

export interface UnrulyBus extends Bus {
  /** What was held back is sent at once. */
  obey(orders: Orders): void;
  /** How many records it has mistreated. */
  mistreated(): number;
}

/** A bus whose sends and handlers go wrong as ordered. */
export function unrulyBus(bus: Bus): UnrulyBus {
  let orders: Orders = {};
  let random = randomFrom(0);
  let late: readonly BusRecord[] = [];
  let count = 0;
  const mistreat = (record: BusRecord, sends: Sends): readonly BusRecord[] => {
    const sent = asOrdered(record, sends, random);
    if (sent.length !== 1 || sent[0] !== record) count += 1;
    return sent;
  };
  const unruly: UnrulyBus = {
    ...bus,
    mistreated: () => count,
    obey: (next) => {
      if (next.sends !== undefined) random = randomFrom(next.sends.seed);
      orders = next;
      if (late.length > 0) void unruly.publish([]).catch(() => undefined);
    },
    publish: async (records) => {
      const held = late;
      late = orders.sends === undefined ? [] : records.filter(() => random() < (orders.sends?.late ?? 0));
      count += late.length;
      const now = records.filter((record) => !late.includes(record));
      const { sends } = orders;
      try {
        await bus.publish([...(sends === undefined ? now : now.flatMap((record) => mistreat(record, sends))), ...held]);
      } catch (error) {
        late = held;
        throw error;
      }
    },
    subscribe: (options) =>
      bus.subscribe({
        ...options,
        handle: async (delivery) => {
          if (orders.slow !== undefined) await pause(orders.slow);
          await options.handle(delivery);
        },
      }),
  };
  return unruly;
}

function asOrdered(record: BusRecord, sends: Sends, random: () => number): readonly BusRecord[] {
  if (random() < (sends.lost ?? 0)) return [];
  if (random() < (sends.spoilt ?? 0)) return [{ ...record, value: record.value.subarray(0, record.value.length / 2) }];
  const sent = random() < (sends.newer ?? 0) ? newer(record) : record;
  return random() < (sends.twice ?? 0) ? [sent, sent] : [sent];
}

function newer(record: BusRecord): BusRecord {
  const envelope = JSON.parse(Buffer.from(record.value).toString()) as { dataschema: string; data: object };
  const dataschema = envelope.dataschema.replace(/\d+$/, (revision) => String(Number(revision) + 1));
  return { ...record, value: Buffer.from(JSON.stringify({ ...envelope, dataschema, data: { ...envelope.data, laterField: 'LATER' } })) };
}
