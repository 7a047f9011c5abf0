import type { EntityManager } from 'typeorm';
import type { Uuid } from '../ids.ts';
import type { Incoming, Place } from './incoming.ts';

const PLACE = 'consumer = $1 AND source = $2 AND aggregate_id = $3';
const key = (place: Place): readonly unknown[] => [place.consumer, place.source, place.aggregate];

/** The first of an aggregate that waits, to be tried again after a pause in milliseconds. */
export async function waitFirst(manager: EntityManager, event: Incoming, reason: string, pause: number): Promise<void> {
  await insert(manager, event, reason);
  await manager.query(`UPDATE inbox_waiting SET next_try_at = now() + $5 * interval '1 millisecond' WHERE ${PLACE} AND sequence = $4`, [
    ...key(event),
    event.sequence,
    pause,
  ]);
}

/** Behind what waits, or first of all when it is what a released gap lacked: then it is due. */
export async function waitBehind(manager: EntityManager, event: Incoming): Promise<void> {
  await insert(manager, event, 'BEHIND');
  await makeFirstDue(manager, event);
}

async function insert(manager: EntityManager, event: Incoming, reason: string): Promise<void> {
  await manager.query(
    `INSERT INTO inbox_waiting (consumer, source, aggregate_id, sequence, event_id, topic, payload, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`,
    [...key(event), event.sequence, event.id, event.topic, event.payload, reason],
  );
}

export async function attemptsOf(manager: EntityManager, event: Incoming): Promise<number> {
  const [row] = await manager.query<{ attempts: number }[]>(`SELECT attempts FROM inbox_waiting WHERE ${PLACE} AND sequence = $4`, [
    ...key(event),
    event.sequence,
  ]);
  return row?.attempts ?? 0;
}

export async function postpone(manager: EntityManager, event: Incoming, reason: string, attempts: number, pause: number): Promise<void> {
  await manager.query(
    `UPDATE inbox_waiting SET attempts = $5, reason = $6, next_try_at = now() + $7 * interval '1 millisecond' WHERE ${PLACE} AND sequence = $4`,
    [...key(event), event.sequence, attempts, reason, pause],
  );
}

/** Takes an event out of the queue and makes the next one due; false when another replica did so before. */
export async function leaveQueue(manager: EntityManager, event: Incoming): Promise<boolean> {
  const [, left] = await manager.query<[unknown, number]>(`DELETE FROM inbox_waiting WHERE ${PLACE} AND sequence = $4 AND event_id = $5`, [
    ...key(event),
    event.sequence,
    event.id,
  ]);
  await makeFirstDue(manager, event);
  return left === 1;
}

/** The first of the queue, when nothing of the queue has its time yet. */
export async function makeFirstDue(manager: EntityManager, place: Place): Promise<void> {
  await manager.query(
    `UPDATE inbox_waiting SET next_try_at = now()
     WHERE ${PLACE} AND next_try_at IS NULL AND sequence = (SELECT min(sequence) FROM inbox_waiting WHERE ${PLACE})`,
    [...key(place)],
  );
}

export interface QueueRow {
  readonly event_id: Uuid;
  readonly topic: string;
  readonly payload: Buffer;
}

/** The first of the queue, when its time has come. */
export async function firstDue(manager: EntityManager, place: Place): Promise<QueueRow | null> {
  const [row] = await manager.query<QueueRow[]>(
    `SELECT event_id, topic, payload FROM inbox_waiting
     WHERE ${PLACE} AND next_try_at <= now() AND sequence = (SELECT min(sequence) FROM inbox_waiting WHERE ${PLACE})`,
    [...key(place)],
  );
  return row ?? null;
}

/** An aggregate of which events wait. */
export interface WaitingAggregate {
  readonly source: string;
  readonly aggregate: Uuid;
  /** Of the first event. */
  readonly event: Uuid;
  readonly sequence: number;
  readonly reason: string;
  readonly attempts: number;
  readonly since: Date;
  readonly behind: number;
}

/** Everything that waits at one consumer, the longest first, without its content. */
export async function allWaiting(manager: EntityManager, consumer: string): Promise<readonly WaitingAggregate[]> {
  return manager.query(
    `SELECT first.source, first.aggregate_id AS aggregate, first.event_id AS event, first.sequence, first.reason, first.attempts,
       first.waiting_since AS since, (SELECT count(*)::int - 1 FROM inbox_waiting other WHERE other.consumer = first.consumer
         AND other.source = first.source AND other.aggregate_id = first.aggregate_id) AS behind
     FROM (SELECT DISTINCT ON (source, aggregate_id) * FROM inbox_waiting WHERE consumer = $1 ORDER BY source, aggregate_id, sequence) first
     ORDER BY first.waiting_since, first.aggregate_id`,
    [consumer],
  );
}

export interface Due extends Place {
  /** Milliseconds; 0 or less is due. */
  readonly dueIn: number;
}

/** The queues that are to be tried soonest. */
export async function soonest(manager: EntityManager, consumer: string, limit: number): Promise<readonly Due[]> {
  return manager.query<Due[]>(
    `SELECT consumer, source, aggregate_id AS aggregate, (extract(epoch FROM next_try_at - now()) * 1000)::float8 AS "dueIn"
     FROM inbox_waiting WHERE consumer = $1 AND next_try_at IS NOT NULL ORDER BY next_try_at LIMIT $2`,
    [consumer, limit],
  );
}
