import type { Row, Transaction } from './database.ts';
import type { Statements } from './statement.ts';

export const placeKey = (values: readonly unknown[]): string => values.slice(0, 3).join(' ');
export const inPlace =
  ([consumer, source, aggregate]: readonly unknown[]) =>
  (row: Row): boolean =>
    row.aggregate_id === aggregate && row.source === source && row.consumer === consumer;

/** 0 when nothing was taken. */
export const lastOf = (transaction: Transaction, values: readonly unknown[]): number =>
  Number(transaction.get('case_position', placeKey(values))?.last_seq ?? 0);

export const isParked = (transaction: Transaction, values: readonly unknown[]): boolean =>
  transaction.get('parked_aggregate', placeKey(values)) !== undefined;

export const waits = (transaction: Transaction, values: readonly unknown[]): boolean =>
  transaction.rows('inbox_waiting', inPlace(values)).length > 0;

/** The place's values, then the event's id, sequence and digest. False when it is there. */
function insertInbox(transaction: Transaction, [consumer, source, , id, , digest = null]: readonly unknown[]): boolean {
  return transaction.insert('inbox', `${consumer} ${source} ${id}`, { consumer, source, id, digest });
}

export function moveTo(transaction: Transaction, values: readonly unknown[], last_seq: unknown): void {
  const [consumer, source, aggregate_id] = values;
  transaction.upsert('case_position', placeKey(values), { consumer, source, aggregate_id, last_seq }, () => ({ last_seq }));
}

/** Of the same values. */
export function takeInbox(transaction: Transaction, values: readonly unknown[]): boolean {
  const taken = insertInbox(transaction, values);
  if (taken) moveTo(transaction, values, values[4]);
  return taken;
}

export function standing(transaction: Transaction, values: readonly unknown[]): Row {
  const [consumer, source, , id] = values;
  return {
    last: lastOf(transaction, values),
    seen: transaction.get('inbox', `${consumer} ${source} ${id}`) !== undefined,
    parked: transaction.get('parked_aggregate', placeKey(values))?.reason ?? null,
    waiting: waits(transaction, values),
  };
}

export const TAKE_NEXT = 'SELECT take_next($1, $2, $3, $4, $5, $6) AS taken';
export const STANDING: string = [
  'SELECT coalesce((SELECT last_seq FROM case_position WHERE consumer = $1 AND source = $2 AND aggregate_id = $3), 0) AS last,',
  'EXISTS (SELECT FROM inbox WHERE consumer = $1 AND source = $2 AND id = $4) AS seen,',
  '(SELECT reason FROM parked_aggregate WHERE consumer = $1 AND source = $2 AND aggregate_id = $3) AS parked,',
  'EXISTS (SELECT FROM inbox_waiting WHERE consumer = $1 AND source = $2 AND aggregate_id = $3) AS waiting',
].join(' ');

export const lockPlace = (transaction: Transaction, values: readonly unknown[]): void => transaction.lock(`advisory ${placeKey(values)}`);

export const inboxStatements: Statements = {
  'SELECT pg_advisory_xact_lock(hashtextextended($1, 0))': (transaction, [name]) => {
    transaction.lock(`advisory ${name}`);
    return [{}];
  },
  [TAKE_NEXT]: (transaction, values) => {
    lockPlace(transaction, values);
    const isNext = lastOf(transaction, values) === Number(values[4]) - 1;
    const flows = isNext && !isParked(transaction, values) && !waits(transaction, values);
    return [{ taken: flows && takeInbox(transaction, values) }];
  },
  [STANDING]: (transaction, values) => [standing(transaction, values)],
  [`WITH fresh AS ( INSERT INTO inbox (consumer, source, id, digest) VALUES ($1, $2, $4, $6) ON CONFLICT DO NOTHING RETURNING 1)
    INSERT INTO case_position (consumer, source, aggregate_id, last_seq) SELECT $1, $2, $3, $5 FROM fresh
    ON CONFLICT (consumer, source, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq RETURNING 1`]: (transaction, values) =>
    takeInbox(transaction, values) ? [{}] : [],
  [`INSERT INTO case_position (consumer, source, aggregate_id, last_seq) VALUES ($1, $2, $3, $4)
    ON CONFLICT (consumer, source, aggregate_id) DO UPDATE SET last_seq = excluded.last_seq`]: (transaction, values) => {
    moveTo(transaction, values, values[3]);
    return [];
  },
  'INSERT INTO inbox (consumer, source, id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING': (transaction, [consumer, source, id]) => {
    insertInbox(transaction, [consumer, source, null, id]);
    return [];
  },
  'SELECT digest FROM inbox WHERE consumer = $1 AND source = $2 AND id = $3': (transaction, [consumer, source, id]) => {
    const found = transaction.get('inbox', `${consumer} ${source} ${id}`);
    return found === undefined ? [] : [found];
  },
  'SELECT id FROM inbox WHERE consumer = $1 AND source = $2 AND id = ANY($3)': (transaction, [consumer, source, ids]) =>
    (ids as readonly unknown[]).map((id) => transaction.get('inbox', `${consumer} ${source} ${id}`)).filter((row) => row !== undefined),
};
