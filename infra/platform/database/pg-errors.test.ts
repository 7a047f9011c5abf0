import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { clientConfig } from './connect.ts';
import { isDatabaseAway } from './pg-errors.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('empty', async () => undefined);
});
afterAll(() => database.drop());

const failureOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the database is away', () => {
  it('when the pool has no connection to give in time, which says nothing about the statement', async () => {
    const pool = new pg.Pool({ ...clientConfig(database.url, 'test'), max: 1, connectionTimeoutMillis: 1_000 });
    const only = await pool.connect();
    expect(isDatabaseAway(await failureOf(pool.query('SELECT 1')))).toBe(true);
    only.release();
    await pool.end();
  });

  it('when the connection ends', async () => {
    const client = new pg.Client(clientConfig(database.url, 'test'));
    client.on('error', () => undefined);
    await client.connect();
    const cut = failureOf(client.query('SELECT pg_terminate_backend(pg_backend_pid()), pg_sleep(60)'));
    expect(isDatabaseAway(await cut)).toBe(true);
    expect(isDatabaseAway(await failureOf(client.query('SELECT 1')))).toBe(true);
  });

  it('not when a statement is wrong', async () => {
    const client = new pg.Client(clientConfig(database.url, 'test'));
    await client.connect();
    for (const statement of ['SELEC 1', 'SELECT 1/0', "SELECT 'x'::int"])
      expect(isDatabaseAway(await failureOf(client.query(statement)))).toBe(false);
    await client.end();
  });
});
