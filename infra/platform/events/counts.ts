import type { DataSource } from 'typeorm';

/** For health and metrics; all 0 when events flow. */
export interface ConsumerCounts {
  readonly waitingAggregates: number;
  /** Seconds that the oldest waiting event waits. */
  readonly longestWait: number;
  readonly parkedAggregates: number;
  readonly parkedEvents: number;
}

export async function countsOf(dataSource: DataSource, consumer: string): Promise<ConsumerCounts> {
  const [counts] = await dataSource.query<ConsumerCounts[]>(
    `SELECT
       (SELECT count(*)::int FROM inbox_waiting WHERE consumer = $1 AND next_try_at IS NOT NULL) AS "waitingAggregates",
       (SELECT coalesce(extract(epoch FROM now() - min(waiting_since)), 0)::int FROM inbox_waiting WHERE consumer = $1) AS "longestWait",
       (SELECT count(*)::int FROM parked_aggregate WHERE consumer = $1) AS "parkedAggregates",
       (SELECT count(*)::int FROM parked_event WHERE consumer = $1) AS "parkedEvents"`,
    [consumer],
  );
  if (counts === undefined) throw new Error('A query without FROM answers one row');
  return counts;
}

export interface OutboxCounts {
  readonly unpublished: number;
  /** Seconds that the oldest unpublished event waits for the bus. */
  readonly oldest: number;
}

export async function outboxCounts(dataSource: DataSource): Promise<OutboxCounts> {
  const [counts] = await dataSource.query<OutboxCounts[]>(
    `SELECT count(*)::int AS unpublished, coalesce(extract(epoch FROM now() - min(created_at)), 0)::int AS oldest
     FROM outbox_unpublished JOIN outbox USING (pos)`,
  );
  if (counts === undefined) throw new Error('An aggregate query answers one row');
  return counts;
}
