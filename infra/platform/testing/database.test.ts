import { describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { testDatabase } from './database.ts';

async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const prepare = async (url: string): Promise<void> => {
  await query(url, 'create table note (text text)');
  await query(url, `insert into note values ('from the template')`);
};

describe('a test database', () => {
  it('starts with what the template holds and is apart from its sibling', async () => {
    const [one, two] = await Promise.all([testDatabase('notes', prepare), testDatabase('notes', prepare)]);
    await query(one.url, `insert into note values ('mine')`);
    expect(await query(one.url, 'select text from note')).toHaveLength(2);
    expect(await query(two.url, 'select text from note')).toEqual([{ text: 'from the template' }]);
    await Promise.all([one.drop(), two.drop()]);
    await expect(query(one.url, 'select 1')).rejects.toThrow('does not exist');
  });

  it('prepares its template once in a run', async () => {
    let times = 0;
    const count = async (): Promise<void> => {
      times += 1;
    };
    const databases = await Promise.all([1, 2, 3].map(() => testDatabase('counted', count)));
    expect(times).toBe(1);
    await Promise.all(databases.map((database) => database.drop()));
  });

  it('makes a template again whose preparation failed', async () => {
    const fail = (): Promise<void> => Promise.reject(new Error('half way'));
    await expect(testDatabase('twice', fail)).rejects.toThrow('half way');
    const database = await testDatabase('twice', prepare);
    expect(await query(database.url, 'select text from note')).toHaveLength(1);
    await database.drop();
  });
});
