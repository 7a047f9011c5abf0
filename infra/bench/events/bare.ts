import { setTimeout as pause } from 'node:timers/promises';
import type { BusRecord } from '@kerngraaf/platform/bus/bus.ts';
import { anEvent, recordOf } from '@kerngraaf/platform/events/testing/log-of.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { BareClient } from './buses.ts';
import type { Load } from './protocol.ts';

const EVERY_MS = 20;

const aRecord = (): BusRecord => recordOf(anEvent(newId(), 1));

/** Milliseconds from the call of the client alone that appends a record to the moment that another of its kind has it, each record on its own. */
export async function bareTravelTimes(client: BareClient, { count, perSecond }: Load): Promise<readonly number[]> {
  const came = new Map<string, number>();
  const following = await client.follow({ fromBeginning: false, take: (key) => void came.set(key, performance.now()) });
  await untilOneComes(client, came);
  const begin = performance.now();
  const sent = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      await pause(Math.max(0, begin + (index * 1000) / perSecond - performance.now()));
      const record = aRecord();
      const at = performance.now();
      await client.append([record]);
      return [record.key, at] as const;
    }),
  );
  while (!sent.every(([key]) => came.has(key))) await pause(EVERY_MS);
  await following.close();
  return sent.map(([key, at]) => (came.get(key) ?? Number.NaN) - at);
}

/** Milliseconds in which the client alone reads this many records from the beginning of the log. */
export async function bareDrain(client: BareClient, count: number): Promise<number> {
  let taken = 0;
  const all = Promise.withResolvers<void>();
  const begin = performance.now();
  const following = await client.follow({
    fromBeginning: true,
    take: () => {
      taken += 1;
      if (taken === count) all.resolve();
    },
  });
  await all.promise;
  const after = performance.now() - begin;
  await following.close();
  return after;
}

/** Who follows from the end on is there once something comes. */
async function untilOneComes(client: BareClient, came: ReadonlyMap<string, number>): Promise<void> {
  while (came.size === 0) {
    await client.append([aRecord()]);
    await pause(EVERY_MS);
  }
}
