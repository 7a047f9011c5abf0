import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { connect } from './connect.ts';
import { held } from './prepared.ts';

const WRITE = held('INSERT INTO word (word) VALUES ($1)');

let database: TestDatabase;
let dataSource: DataSource;
let other: pg.Client;
beforeAll(async () => {
  database = await testDatabase('empty', () => Promise.resolve());
  dataSource = await connect({ url: database.url, entities: [], applicationName: 'client', poolSize: 1 });
  other = new pg.Client({ connectionString: database.url });
  await other.connect();
  await dataSource.query('CREATE TABLE word (word text PRIMARY KEY)');
  // From now on the one connection has it prepared.
  await dataSource.transaction((manager) => manager.query(WRITE, ['first']));
});
beforeEach(() => dataSource.query('DELETE FROM word'));
afterAll(async () => {
  await other.end();
  await dataSource.destroy();
  await database.drop();
});

const words = async (manager: EntityManager = dataSource.manager): Promise<readonly string[]> =>
  (await manager.query<{ word: string }[]>('SELECT word FROM word ORDER BY word')).map(({ word }) => word);

describe('a held statement', () => {
  it('does not wait for its answer, and is there when the transaction is', async () => {
    await other.query('BEGIN; LOCK TABLE word');
    const transaction = dataSource.transaction(async (manager) => {
      await manager.query(`SET LOCAL lock_timeout = '500ms'`);
      await manager.query(WRITE, ['a']);
      await manager.query(WRITE, ['b']);
      await other.query('COMMIT');
    });
    await transaction.finally(() => other.query('ROLLBACK'));
    expect(await words()).toEqual(['a', 'b']);
  });

  it('is seen by the next statement, whose answer is its own', async () => {
    await dataSource.transaction(async (manager) => {
      await manager.query(WRITE, ['a']);
      expect(await words(manager)).toEqual(['a']);
      await manager.query(WRITE, ['b']);
      expect(await manager.query('SELECT word FROM word WHERE word > $1', ['a'])).toEqual([{ word: 'b' }]);
      await manager.query(WRITE, ['c']);
      expect(await manager.query('UPDATE word SET word = $1 WHERE word = $2', ['d', 'c'])).toEqual([[], 1]);
    });
    expect(await words()).toEqual(['a', 'b', 'd']);
  });

  it('goes before several statements in one text', async () => {
    await dataSource.transaction(async (manager) => {
      await manager.query(WRITE, ['a']);
      await manager.query(`INSERT INTO word SELECT word || 'b' FROM word; INSERT INTO word SELECT 'c' || word FROM word`);
    });
    expect(await words()).toEqual(['a', 'ab', 'ca', 'cab']);
  });

  it('fails the statement behind it, and the transaction', async () => {
    const transaction = dataSource.transaction(async (manager) => {
      await manager.query(WRITE, ['a']);
      await manager.query(WRITE, ['a']);
      await manager.query('SELECT $1::int', [1]);
    });
    await expect(transaction).rejects.toMatchObject({ code: '23505' });
    expect(await words()).toEqual([]);
  });

  it('fails the commit when nothing else comes behind it', async () => {
    const transaction = dataSource.transaction(async (manager) => {
      await manager.query(WRITE, ['a']);
      await manager.query(WRITE, ['a']);
    });
    await expect(transaction).rejects.toMatchObject({ code: '23505' });
    expect(await words()).toEqual([]);
  });

  it('is forgotten by a rollback', async () => {
    const transaction = dataSource.transaction(async (manager) => {
      await manager.query('SELECT 1');
      for (const word of ['a', 'a']) await manager.query(WRITE, [word]);
      throw new Error('on second thoughts');
    });
    await expect(transaction).rejects.toThrow('on second thoughts');
    await dataSource.transaction((manager) => manager.query(WRITE, ['b']));
    expect(await words()).toEqual(['b']);
  });

  it('is forgotten by a rollback to a savepoint, and what was held before that is not', async () => {
    await dataSource.transaction(async (manager) => {
      await manager.query(WRITE, ['a']);
      const inner = manager.transaction(async (nested) => {
        for (const word of ['b', 'b']) await nested.query(WRITE, [word]);
        throw new Error('on second thoughts');
      });
      await expect(inner).rejects.toThrow('on second thoughts');
      await manager.query(WRITE, ['c']);
    });
    expect(await words()).toEqual(['a', 'c']);
  });

  it('is sent behind many others, which all come in their order', async () => {
    const letters = Array.from({ length: 50 }, (_, index) => String.fromCharCode(65 + index));
    await dataSource.transaction(async (manager) => {
      for (const word of letters) await manager.query(WRITE, [word]);
    });
    expect(await words()).toEqual(letters);
    await other.query('BEGIN; LOCK TABLE word');
    const transaction = dataSource.transaction(async (manager) => {
      await manager.query(`SET LOCAL lock_timeout = '100ms'`);
      for (const word of letters) await manager.query(WRITE, [word]);
      throw new Error('All of it waits here');
    });
    await expect(transaction.finally(() => other.query('ROLLBACK'))).rejects.toMatchObject({ code: '55P03' });
  });

  it('is sent at once outside of a transaction', async () => {
    await dataSource.query(WRITE, ['a']);
    const { rows } = await other.query('SELECT word FROM word');
    expect(rows).toEqual([{ word: 'a' }]);
  });
});

describe('a transaction', () => {
  it('that says nothing leaves the connection as it was', async () => {
    await dataSource.transaction(() => Promise.resolve());
    await expect(dataSource.transaction(() => Promise.reject(new Error('nothing')))).rejects.toThrow('nothing');
    await dataSource.query(`INSERT INTO word (word) VALUES ('a')`);
    const { rows } = await other.query('SELECT word FROM word');
    expect(rows).toEqual([{ word: 'a' }]);
  });

  it('has the isolation that was asked for', async () => {
    const [row] = await dataSource.transaction('REPEATABLE READ', (manager) => manager.query('SHOW transaction_isolation'));
    expect(row).toEqual({ transaction_isolation: 'repeatable read' });
  });

  it('whose first statement fails is rolled back', async () => {
    await expect(dataSource.transaction((manager) => manager.query('SELECT 1 / $1::int', [0]))).rejects.toMatchObject({ code: '22012' });
    expect(await words()).toEqual([]);
  });
});
