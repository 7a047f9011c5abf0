import { DatabaseError, type Row } from './database.ts';
import type { Statements } from './statement.ts';

const counterOf = ([id, gemeente, version, total]: readonly unknown[]): Row => ({ id, gemeente, version, total });

/** What the counters of the simulation, their commands and the tally are stored by. */
export const domainStatements: Statements = {
  'SELECT id, gemeente, version, total FROM counter WHERE id = $1 AND gemeente = ANY($2) FOR UPDATE': (transaction, [id]) => {
    if (transaction.get('counter', String(id)) === undefined) return [];
    transaction.lock(`counter ${id}`);
    return [transaction.get('counter', String(id))];
  },
  'INSERT INTO counter (id, gemeente, version, total) VALUES ($1, $2, $3, $4)': (transaction, values) => {
    if (!transaction.insert('counter', String(values[0]), counterOf(values))) throw new DatabaseError('23505', 'counter_pkey');
    return [];
  },
  'UPDATE counter SET gemeente = $2, version = $3, total = $4 WHERE id = $1': (transaction, values) =>
    transaction.update(
      'counter',
      (row) => row.id === values[0],
      () => counterOf(values),
    ),
  [`INSERT INTO tally (counter, source, times, history) VALUES ($1, $3, 1, $2)
    ON CONFLICT (counter, source) DO UPDATE SET times = tally.times + 1, history = tally.history || ' ' || $2`]: (
    transaction,
    [counter, by, source],
  ) => {
    transaction.upsert('tally', `${counter} ${source}`, { counter, source, times: 1, history: by }, (row) => ({
      times: Number(row.times) + 1,
      history: `${row.history} ${by}`,
    }));
    return [];
  },
  'SELECT 1': () => [{}],
  'SET LOCAL statement_timeout = 0': () => [],
  'LOCK TABLE "tally" IN EXCLUSIVE MODE': () => [],
  'DELETE FROM "tally"': (transaction) => transaction.delete('tally', () => true),
  'INSERT INTO command_log (actor, command_id, name, input_hash, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING RETURNING 1': (
    transaction,
    [actor, command_id, name, input_hash],
  ) => (transaction.insert('command_log', `${actor} ${command_id}`, { name, input_hash, command_id, result_ref: null }) ? [{}] : []),
  'SELECT name, input_hash, result_ref FROM command_log WHERE actor = $1 AND command_id = $2': (transaction, [actor, id]) => [
    transaction.get('command_log', `${actor} ${id}`),
  ],
  'UPDATE command_log SET result_ref = $3 WHERE actor = $1 AND command_id = $2': (transaction, [, id, result_ref]) =>
    transaction.update(
      'command_log',
      (row) => row.command_id === id,
      () => ({ result_ref }),
    ),
  'INSERT INTO audit (at, actor, role, gemeente, action, aggregate_id, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)': (
    transaction,
    [, , , , action, aggregate_id],
  ) => {
    transaction.insert('audit', String(transaction.database.nextval('audit')), { action, aggregate_id });
    return [];
  },
};
