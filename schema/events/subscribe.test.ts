import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@kerngraaf/platform/ids.ts';
import { type TestDatabase, testDatabase } from '@kerngraaf/platform/testing/database.ts';
import pg from 'pg';

const page = readFileSync(join(import.meta.dirname, '../../docs/subscribe.md'), 'utf8');
const [table, next, known] = [...page.matchAll(/```sql\n(.*?)```/gs)].map((match) => match[1] ?? '') as [string, string, string];
let database: TestDatabase;
let client: pg.Client;

beforeAll(async () => {
  database = await testDatabase('subscribe', async () => undefined);
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(table);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const taken = async (subject: string, caseseq: number): Promise<string> => {
  const values = ['intake.melding', subject, caseseq];
  if ((await client.query(next, values)).rowCount === 1) return 'next';
  return (await client.query(known, values)).rowCount === 1 ? 'duplicate' : 'gap';
};

describe('the statements of a partner', () => {
  it.each<[string, readonly number[], readonly string[]]>([
    ['events in order', [1, 2, 3], ['next', 'next', 'next']],
    ['what comes again, also behind later ones', [1, 1, 2, 1, 2, 3], ['next', 'duplicate', 'next', 'duplicate', 'duplicate', 'next']],
    ['a gap, until the missing one comes', [1, 3, 2, 3], ['next', 'gap', 'next', 'next']],
    ['a gap at the beginning', [2, 1, 2], ['gap', 'next', 'next']],
  ])('tell apart %s', async (_, sequences, expected) => {
    const subject = newId();
    const seen: string[] = [];
    for (const caseseq of sequences) seen.push(await taken(subject, caseseq));
    expect(seen).toEqual(expected);
  });

  it('count each subject by itself, and forget what was rolled back', async () => {
    const [one, other] = [newId(), newId()];
    expect([await taken(one, 1), await taken(other, 1)]).toEqual(['next', 'next']);
    await client.query('BEGIN');
    expect(await taken(one, 2)).toBe('next');
    await client.query('ROLLBACK');
    expect(await taken(one, 2)).toBe('next');
  });
});
