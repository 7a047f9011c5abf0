import { type Database, DatabaseError, type Row, type Transaction } from './database.ts';
import type { Statements } from './statement.ts';

const AGAIN = `WITH again AS (INSERT INTO outbox_unpublished SELECT pos FROM outbox WHERE created_at >= $1 ON CONFLICT DO NOTHING RETURNING pos)
  SELECT count(*)::int AS count FROM again`;
const COLUMNS = ['id', 'aggregate_type', 'aggregate_id', 'caseseq', 'topic', 'part', 'type', 'envelope'];

/** By position, whoever wrote first. */
export const byPos = (a: Row, b: Row): number => Number(a.pos) - Number(b.pos);

export const isUnpublished = (database: Database, { pos }: Row): boolean => database.table('outbox_unpublished').has(String(pos));

export const outboxStatements: Statements = {
  'INSERT INTO outbox (id, aggregate_type, aggregate_id, caseseq, topic, part, type, envelope) VALUES': (transaction, values) => {
    for (let at = 0; at < values.length; at += COLUMNS.length) insertOutbox(transaction, values.slice(at, at + COLUMNS.length));
    return [];
  },
  'SELECT coalesce(max(caseseq), 0) AS last FROM outbox WHERE aggregate_type = $1 AND aggregate_id = $2': (transaction, [type, id]) => {
    const told = transaction.rows('outbox', (row) => row.aggregate_type === type && row.aggregate_id === id);
    return [{ last: Math.max(0, ...told.map((row) => Number(row.caseseq))) }];
  },
  'SELECT pos, envelope FROM outbox WHERE pos > $1 AND type = ANY($2) ORDER BY pos LIMIT 500': (transaction, [last, types]) =>
    transaction
      .rows('outbox', (row) => Number(row.pos) > Number(last) && (types as readonly unknown[]).includes(row.type))
      .toSorted(byPos)
      .slice(0, 500),
  [AGAIN]: (transaction, [since]) => {
    const rows = transaction.rows('outbox', (row) => Number(row.created_at) >= Date.parse(String(since)));
    return [{ count: rows.filter(({ pos }) => transaction.insert('outbox_unpublished', String(pos), { pos })).length }];
  },
};

function insertOutbox(transaction: Transaction, values: readonly unknown[]): void {
  const row = Object.fromEntries(COLUMNS.map((column, at) => [column, values[at]]));
  const pos = transaction.database.nextval('outbox');
  if (!transaction.insert('outbox_caseseq', `${row.aggregate_id} ${row.caseseq}`, row)) throw new DatabaseError('23505', 'outbox_caseseq');
  if (!transaction.insert('outbox_id', String(row.id), row)) throw new DatabaseError('23505', 'outbox_id');
  transaction.insert('outbox', String(pos), { ...row, pos, created_at: transaction.now });
  transaction.insert('outbox_unpublished', String(pos), { pos });
}
