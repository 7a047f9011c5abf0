import type { EntityManager } from 'typeorm';
import type { Uuid } from '../ids.ts';
import type { Incoming, Place } from './incoming.ts';
import { makeFirstDue } from './waiting.ts';

const PLACE = 'consumer = $1 AND source = $2 AND aggregate_id = $3';
const key = (place: Place): readonly unknown[] => [place.consumer, place.source, place.aggregate];

/** Sets an event aside and blocks its aggregate: what comes later parks behind it. The first reason stays. */
export async function park(manager: EntityManager, event: Incoming, reason: string): Promise<void> {
  await manager.query(
    `INSERT INTO parked_event (consumer, source, aggregate_id, sequence, event_id, topic, payload, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [...key(event), event.sequence, event.id, event.topic, event.payload, reason],
  );
  await reblock(manager, event);
}

/** The first of a queue proved poison: the whole queue parks. */
export async function parkQueue(manager: EntityManager, first: Incoming, reason: string): Promise<void> {
  await manager.query(
    `WITH moved AS (DELETE FROM inbox_waiting WHERE ${PLACE} RETURNING *)
     INSERT INTO parked_event (consumer, source, aggregate_id, sequence, event_id, topic, payload, reason)
     SELECT consumer, source, aggregate_id, sequence, event_id, topic, payload, CASE WHEN event_id = $4 THEN $5 ELSE 'BEHIND' END
     FROM moved ORDER BY sequence ON CONFLICT DO NOTHING`,
    [...key(first), first.id, reason],
  );
  await reblock(manager, first);
}

/** Blocks the place for the reason of what parked first, or frees it when nothing is parked. */
export async function reblock(manager: EntityManager, place: Place): Promise<void> {
  const [first] = await manager.query<{ reason: string }[]>(`SELECT reason FROM parked_event WHERE ${PLACE} ORDER BY pos LIMIT 1`, [
    ...key(place),
  ]);
  if (first === undefined) await manager.query(`DELETE FROM parked_aggregate WHERE ${PLACE}`, [...key(place)]);
  else {
    await manager.query(
      `INSERT INTO parked_aggregate (consumer, source, aggregate_id, reason) VALUES ($1, $2, $3, $4)
       ON CONFLICT (consumer, source, aggregate_id) DO UPDATE SET reason = excluded.reason`,
      [...key(place), first.reason],
    );
  }
}

/**
 * Moves what is parked into the queue, to be taken in order of sequence. What cannot be read has no place in that order: it stays, and keeps the
 * aggregate blocked for what comes later.
 */
export async function unpark(manager: EntityManager, place: Place): Promise<void> {
  await manager.query(
    `WITH moved AS (DELETE FROM parked_event WHERE ${PLACE} AND sequence IS NOT NULL RETURNING *)
     INSERT INTO inbox_waiting (consumer, source, aggregate_id, sequence, event_id, topic, payload, reason)
     SELECT consumer, source, aggregate_id, sequence, event_id, topic, payload, 'RELEASED' FROM moved ON CONFLICT DO NOTHING`,
    [...key(place)],
  );
  await makeFirstDue(manager, place);
  await reblock(manager, place);
}

export interface ParkedEvent {
  readonly source: string;
  readonly aggregate: Uuid;
  readonly id: Uuid;
  /** Null when the event could not be read. */
  readonly sequence: number | null;
  readonly topic: string;
  readonly reason: string;
  readonly payload: Buffer;
}

const COLUMNS = 'source, aggregate_id AS aggregate, event_id AS id, sequence, topic, reason, payload';

/** In the order in which they would be taken; first what cannot be read. */
export async function parkedOf(manager: EntityManager, place: Place): Promise<readonly ParkedEvent[]> {
  return manager.query<ParkedEvent[]>(`SELECT ${COLUMNS} FROM parked_event WHERE ${PLACE} ORDER BY sequence NULLS FIRST, pos`, [
    ...key(place),
  ]);
}

/** One that can be read now has its own id and sequence; when it is parked under that id too, since it was sent twice, that one remains. */
export async function nowReadable(manager: EntityManager, parked: ParkedEvent, event: Incoming): Promise<void> {
  await manager.query(
    `DELETE FROM parked_event WHERE ${PLACE} AND event_id = $4 AND EXISTS (SELECT FROM parked_event WHERE ${PLACE} AND event_id = $5)`,
    [...key(event), parked.id, event.id],
  );
  await manager.query(`UPDATE parked_event SET event_id = $5, sequence = $6 WHERE ${PLACE} AND event_id = $4`, [
    ...key(event),
    parked.id,
    event.id,
    event.sequence,
  ]);
}

/** Everything that one consumer set aside, without its content. */
export async function allParked(manager: EntityManager, consumer: string): Promise<readonly Omit<ParkedEvent, 'payload'>[]> {
  return manager.query(
    'SELECT source, aggregate_id AS aggregate, event_id AS id, sequence, topic, reason FROM parked_event WHERE consumer = $1 ORDER BY pos',
    [consumer],
  );
}
