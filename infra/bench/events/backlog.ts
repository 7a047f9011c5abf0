import { setTimeout as pause } from 'node:timers/promises';
import type { BusRecord } from '@kerngraaf/platform/bus/bus.ts';
import { partitionOf } from '@kerngraaf/platform/bus/partition.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { anEvent, recordOf } from '@kerngraaf/platform/events/testing/log-of.ts';
import { newId } from '@kerngraaf/platform/ids.ts';
import type { World } from './world.ts';

const EACH = 4;
const AT_ONCE = 1_000;

/** Of north, four to each aggregate. */
export const eventsOfNorth = (count: number): readonly Envelope[] =>
  Array.from({ length: count / EACH }, () => newId()).flatMap((id) => Array.from({ length: EACH }, (_, index) => anEvent(id, index + 1)));

/** Records a second by the client of the bus alone, in the batches of the relay. */
export async function bare(events: readonly Envelope[], append: (records: readonly BusRecord[]) => Promise<void>): Promise<number> {
  const records = events.map(recordOf);
  const begin = performance.now();
  for (let from = 0; from < records.length; from += AT_ONCE) await append(records.slice(from, from + AT_ONCE));
  return (records.length / (performance.now() - begin)) * 1000;
}

/** Records a second by the relay of north, which runs: from their commit in the outbox until all are marked. */
export async function relayed(world: World, events: readonly Envelope[]): Promise<number> {
  await world.query(
    world.north,
    `INSERT INTO outbox (id, aggregate_type, aggregate_id, caseseq, topic, part, type, envelope)
     SELECT id, 'counter', aggregate_id, caseseq, 'north.counter', part, type, envelope
     FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::int[], $5::text[], $6::text[]) e (id, aggregate_id, caseseq, part, type, envelope)`,
    [
      events.map((event) => event.id),
      events.map((event) => event.subject),
      events.map((event) => event.caseseq),
      events.map((event) => partitionOf(event.subject)),
      events.map((event) => event.type),
      events.map((event) => JSON.stringify(event)),
    ],
  );
  const begin = performance.now();
  await world.query(world.north, 'NOTIFY outbox');
  // The relay marks in order, so the last is the last of all.
  const last = [events.at(-1)?.id];
  while ((await world.query(world.north, 'SELECT FROM outbox_unpublished JOIN outbox USING (pos) WHERE id = $1', last)).length > 0)
    await pause(5);
  return (events.length / (performance.now() - begin)) * 1000;
}

/** Milliseconds from the start of south's process until it has taken this many events that wait. */
export async function drained(world: World, count: number): Promise<number> {
  const taken = async (): Promise<number> =>
    (await world.query<{ count: number }>(world.south, 'SELECT count(*)::int AS count FROM inbox'))[0]?.count ?? 0;
  const before = await taken();
  const begin = performance.now();
  const south = await world.start({ service: 'south', work: ['project'] });
  while ((await taken()) < before + count) await pause(200);
  const after = performance.now() - begin;
  await south.kill();
  return after;
}
