import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.ts';
import type { Uuid } from '../ids.ts';
import { digestOf, type Incoming, type Place, type Readable } from './incoming.ts';

const TAKE_NEXT = prepared('SELECT take_next($1, $2, $3, $4, $5, $6) AS taken');

/** How an aggregate stands with a consumer. */
export interface Standing {
  /** The last sequence that was taken. */
  readonly last: number;
  /** This event was taken already. */
  readonly seen: boolean;
  /** Why its queue stands still, null when it does not. */
  readonly parked: string | null;
  readonly waiting: boolean;
}

/** One at a time per aggregate, among deliveries, sweeps and operators, also of other replicas; until the transaction ends. */
export async function lockPlace(manager: EntityManager, place: Place): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${place.consumer} ${place.source} ${place.aggregate}`]);
}

/**
 * Takes an event of an aggregate that flows, under the same lock: inbox and position, in one round trip. False changes nothing: it is not the next
 * one, something waits or is parked, or it was taken already.
 */
export async function takeNext(manager: EntityManager, event: Readable): Promise<boolean> {
  const [row] = await manager.query<{ taken: boolean }[]>(TAKE_NEXT, [
    event.consumer,
    event.source,
    event.aggregate,
    event.id,
    event.sequence,
    digestOf(event),
  ]);
  return row?.taken === true;
}

/** Whether what was taken by this id had other bytes. */
export async function differsFromTaken(manager: EntityManager, event: Incoming): Promise<boolean> {
  const [taken] = await manager.query<{ digest: string | null }[]>(
    'SELECT digest FROM inbox WHERE consumer = $1 AND source = $2 AND id = $3',
    [event.consumer, event.source, event.id],
  );
  return taken?.digest != null && taken.digest !== digestOf(event);
}

export async function standingOf(manager: EntityManager, place: Place, id: Uuid): Promise<Standing> {
  const [standing] = await manager.query<Standing[]>(
    `SELECT
       coalesce((SELECT last_seq FROM case_position WHERE consumer = $1 AND source = $2 AND aggregate_id = $3), 0) AS last,
       EXISTS (SELECT FROM inbox WHERE consumer = $1 AND source = $2 AND id = $4) AS seen,
       (SELECT reason FROM parked_aggregate WHERE consumer = $1 AND source = $2 AND aggregate_id = $3) AS parked,
       EXISTS (SELECT FROM inbox_waiting WHERE consumer = $1 AND source = $2 AND aggregate_id = $3) AS waiting`,
    [place.consumer, place.source, place.aggregate, id],
  );
  if (standing === undefined) throw new Error('A query without FROM answers one row');
  return standing;
}

/** `heal` is the event that a gap waited for. */
export type Verdict = 'apply' | 'heal' | 'duplicate' | 'gap' | 'behind-parked' | 'behind-waiting';

/** For an event as the bus delivers it. */
export function verdictOf(standing: Standing, sequence: number): Verdict {
  const { last, seen, parked, waiting } = standing;
  if (seen || sequence <= last) return 'duplicate';
  if (parked !== null) return parked === 'SEQUENCE_GAP' && sequence === last + 1 ? 'heal' : 'behind-parked';
  if (waiting) return 'behind-waiting';
  return sequence === last + 1 ? 'apply' : 'gap';
}

/** Takes the event: inbox and position in one statement. False when it was in the inbox already. */
export async function takeInbox(manager: EntityManager, event: Readable): Promise<boolean> {
  const taken = await manager.query<unknown[]>(
    `WITH fresh AS (
       INSERT INTO inbox (consumer, source, id, digest) VALUES ($1, $2, $4, $6) ON CONFLICT DO NOTHING RETURNING 1)
     INSERT INTO case_position (consumer, source, aggregate_id, last_seq) SELECT $1, $2, $3, $5 FROM fresh
     ON CONFLICT (consumer, source, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq
     RETURNING 1`,
    [event.consumer, event.source, event.aggregate, event.id, event.sequence, digestOf(event)],
  );
  return taken.length === 1;
}

/** Moves past events that will never be taken. */
export async function movePosition(manager: EntityManager, place: Place, sequence: number): Promise<void> {
  await manager.query(
    `INSERT INTO case_position (consumer, source, aggregate_id, last_seq) VALUES ($1, $2, $3, $4)
     ON CONFLICT (consumer, source, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq`,
    [place.consumer, place.source, place.aggregate, sequence],
  );
}
