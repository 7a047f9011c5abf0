import { DatabaseError, type Row, type Transaction } from './database.ts';
import type { Statements } from './statement.ts';
import { inPlace, placeKey } from './statements-inbox.ts';
import { byPos } from './statements-outbox.ts';

const PLACE = 'consumer = $1 AND source = $2 AND aggregate_id = $3';
const WAITING = 'INSERT INTO inbox_waiting (consumer, source, aggregate_id, sequence, event_id, topic, payload, reason)';
const PARKED = 'INSERT INTO parked_event (consumer, source, aggregate_id, sequence, event_id, topic, payload, reason)';
const MOVED = 'SELECT consumer, source, aggregate_id, sequence, event_id, topic, payload,';

const COLUMNS = ['consumer', 'source', 'aggregate_id', 'sequence', 'event_id', 'topic', 'payload', 'reason'];
export const rowOf = (values: readonly unknown[]): Row => Object.fromEntries(COLUMNS.map((column, at) => [column, values[at]]));
const bySequence = (a: Row, b: Row): number => Number(a.sequence ?? 0) - Number(b.sequence ?? 0);
const placeOf = (row: Row): readonly unknown[] => [row.consumer, row.source, row.aggregate_id];

export function insertWaiting(transaction: Transaction, row: Row): void {
  transaction.insert('inbox_waiting', `${placeKey(placeOf(row))} ${row.sequence}`, { attempts: 0, next_try_at: null, ...row });
}

export function insertParked(transaction: Transaction, row: Row): void {
  const pos = transaction.database.nextval('parked_event');
  transaction.insert('parked_event', `${placeKey(placeOf(row))} ${row.event_id}`, { ...row, pos });
}

const firstOf = (transaction: Transaction, values: readonly unknown[]): number =>
  Math.min(...transaction.rows('inbox_waiting', inPlace(values)).map((row) => Number(row.sequence)));

/** The one of the place with the sequence that is the fourth value. */
const fourth =
  (values: readonly unknown[]) =>
  (row: Row): boolean =>
    row.sequence === values[3] && inPlace(values)(row);

const waitingStatements: Statements = {
  [`${WAITING} VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`]: (transaction, values) => {
    insertWaiting(transaction, rowOf(values));
    return [];
  },
  [`UPDATE inbox_waiting SET next_try_at = now() + $5 * interval '1 millisecond' WHERE ${PLACE} AND sequence = $4`]: (
    transaction,
    values,
  ) => transaction.update('inbox_waiting', fourth(values), () => ({ next_try_at: transaction.now + Number(values[4]) })),
  [`SELECT attempts FROM inbox_waiting WHERE ${PLACE} AND sequence = $4`]: (transaction, values) =>
    transaction.rows('inbox_waiting', fourth(values)),
  [`UPDATE inbox_waiting SET attempts = $5, reason = $6, next_try_at = now() + $7 * interval '1 millisecond' WHERE ${PLACE} AND sequence = $4`]:
    (transaction, values) =>
      transaction.update('inbox_waiting', fourth(values), () => ({
        attempts: values[4],
        reason: values[5],
        next_try_at: transaction.now + Number(values[6]),
      })),
  [`DELETE FROM inbox_waiting WHERE ${PLACE} AND sequence = $4 AND event_id = $5`]: (transaction, values) =>
    transaction.delete('inbox_waiting', (row) => fourth(values)(row) && row.event_id === values[4]),
  [`UPDATE inbox_waiting SET next_try_at = now()
    WHERE ${PLACE} AND next_try_at IS NULL AND sequence = (SELECT min(sequence) FROM inbox_waiting WHERE ${PLACE})`]: (
    transaction,
    values,
  ) => {
    const first = firstOf(transaction, values);
    return transaction.update(
      'inbox_waiting',
      (row) => inPlace(values)(row) && row.next_try_at === null && row.sequence === first,
      () => ({ next_try_at: transaction.now }),
    );
  },
  [`SELECT event_id, topic, payload FROM inbox_waiting
    WHERE ${PLACE} AND next_try_at <= now() AND sequence = (SELECT min(sequence) FROM inbox_waiting WHERE ${PLACE})`]: (
    transaction,
    values,
  ) => {
    const first = firstOf(transaction, values);
    const isDue = (row: Row): boolean => row.next_try_at !== null && Number(row.next_try_at) <= transaction.now;
    return transaction.rows('inbox_waiting', (row) => inPlace(values)(row) && row.sequence === first && isDue(row));
  },
  [`SELECT consumer, source, aggregate_id AS aggregate, (extract(epoch FROM next_try_at - now()) * 1000)::float8 AS "dueIn"
    FROM inbox_waiting WHERE consumer = $1 AND next_try_at IS NOT NULL ORDER BY next_try_at LIMIT $2`]: (transaction, [consumer, limit]) =>
    transaction
      .rows('inbox_waiting', (row) => row.consumer === consumer && row.next_try_at !== null)
      .toSorted((a, b) => Number(a.next_try_at) - Number(b.next_try_at))
      .slice(0, Number(limit))
      .map((row) => ({ ...row, aggregate: row.aggregate_id, dueIn: Number(row.next_try_at) - transaction.now })),
};

export const PARK: string = `${PARKED} VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING`;

const parkingStatements: Statements = {
  [PARK]: (transaction, values) => {
    insertParked(transaction, rowOf(values));
    return [];
  },
  [`WITH moved AS (DELETE FROM inbox_waiting WHERE ${PLACE} RETURNING *) ${PARKED}
    ${MOVED} CASE WHEN event_id = $4 THEN $5 ELSE 'BEHIND' END FROM moved ORDER BY sequence ON CONFLICT DO NOTHING`]: (
    transaction,
    values,
  ) => {
    const [, , , first, reason] = values;
    for (const { attempts: _, next_try_at: __, ...row } of transaction.delete('inbox_waiting', inPlace(values)).toSorted(bySequence)) {
      insertParked(transaction, { ...row, reason: row.event_id === first ? reason : 'BEHIND' });
    }
    return [];
  },
  [`SELECT reason FROM parked_event WHERE ${PLACE} ORDER BY pos LIMIT 1`]: (transaction, values) =>
    transaction.rows('parked_event', inPlace(values)).toSorted(byPos).slice(0, 1),
  [`DELETE FROM parked_aggregate WHERE ${PLACE}`]: (transaction, values) => transaction.delete('parked_aggregate', inPlace(values)),
  [`INSERT INTO parked_aggregate (consumer, source, aggregate_id, reason) VALUES ($1, $2, $3, $4)
    ON CONFLICT (consumer, source, aggregate_id) DO UPDATE SET reason = excluded.reason`]: (transaction, values) => {
    const [consumer, source, aggregate_id, reason] = values;
    transaction.upsert('parked_aggregate', placeKey(values), { consumer, source, aggregate_id, reason }, () => ({ reason }));
    return [];
  },
  [`WITH moved AS (DELETE FROM parked_event WHERE ${PLACE} AND sequence IS NOT NULL RETURNING *) ${WAITING}
    ${MOVED} 'RELEASED' FROM moved ON CONFLICT DO NOTHING`]: (transaction, values) => {
    for (const { pos: _, ...row } of transaction.delete('parked_event', (each) => each.sequence !== null && inPlace(values)(each))) {
      insertWaiting(transaction, { ...row, reason: 'RELEASED' });
    }
    return [];
  },
  [`SELECT source, aggregate_id AS aggregate, event_id AS id, sequence, topic, reason, payload
    FROM parked_event WHERE ${PLACE} ORDER BY sequence NULLS FIRST, pos`]: (transaction, values) =>
    transaction
      .rows('parked_event', inPlace(values))
      .toSorted((a, b) => bySequence(a, b) || byPos(a, b))
      .map((row) => ({ ...row, aggregate: row.aggregate_id, id: row.event_id })),
  [`DELETE FROM parked_event WHERE ${PLACE} AND event_id = $4 AND EXISTS (SELECT FROM parked_event WHERE ${PLACE} AND event_id = $5)`]: (
    transaction,
    values,
  ) => {
    if (transaction.get('parked_event', `${placeKey(values)} ${values[4]}`) === undefined) return [];
    return transaction.delete('parked_event', (row) => row.event_id === values[3] && inPlace(values)(row));
  },
  [`UPDATE parked_event SET event_id = $5, sequence = $6 WHERE ${PLACE} AND event_id = $4`]: (transaction, values) => {
    const [, , , before, event_id, sequence] = values;
    const renamed = transaction.delete('parked_event', (row) => row.event_id === before && inPlace(values)(row));
    for (const row of renamed) {
      const free = transaction.insert('parked_event', `${placeKey(values)} ${event_id}`, { ...row, event_id, sequence });
      if (!free) throw new DatabaseError('23505', 'parked_event_pkey');
    }
    return renamed;
  },
  [`DELETE FROM parked_event WHERE ${PLACE} AND event_id = $4`]: (transaction, values) =>
    transaction.delete('parked_event', (row) => row.event_id === values[3] && inPlace(values)(row)),
};

export const settingAside: Statements = { ...waitingStatements, ...parkingStatements };
