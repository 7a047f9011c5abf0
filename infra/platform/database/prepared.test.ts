import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { connect } from './connect.ts';
import { prepared } from './prepared.ts';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await testDatabase('empty', () => Promise.resolve());
  dataSource = await connect({ url: database.url, entities: [], applicationName: 'prepared', poolSize: 1 });
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

const known = (text: string): Promise<readonly { times: number }[]> =>
  dataSource.query('SELECT (generic_plans + custom_plans)::int AS times FROM pg_prepared_statements WHERE statement = $1', [text]);

describe('a prepared statement', () => {
  it('is parsed once by a connection, however often it runs', async () => {
    const text = prepared('SELECT $1::int + 1 AS sum');
    expect(await dataSource.query(text, [1])).toEqual([{ sum: 2 }]);
    expect(await dataSource.query(text, [41])).toEqual([{ sum: 42 }]);
    expect(await known(text)).toEqual([{ times: 2 }]);
  });

  it('goes on in the same transaction as the statements beside it', async () => {
    const text = prepared('SELECT txid_current()::text AS id, $1::int AS n');
    await dataSource.transaction(async (manager) => {
      const [first] = await manager.query(text, [1]);
      const [beside] = await manager.query('SELECT txid_current()::text AS id');
      expect(first).toEqual({ ...beside, n: 1 });
    });
  });

  it('fails like any other', async () => {
    const text = prepared('SELECT 1 / $1::int AS quotient');
    await expect(dataSource.query(text, [0])).rejects.toMatchObject({ code: '22012' });
    expect(await dataSource.query(text, [1])).toEqual([{ quotient: 1 }]);
  });

  it('is not what was not marked', async () => {
    const text = 'SELECT $1::int + 2 AS sum';
    await dataSource.query(text, [1]);
    expect(await known(text)).toEqual([]);
  });
});
