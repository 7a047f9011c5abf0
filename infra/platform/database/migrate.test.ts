import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { CounterTables1 } from '../events/testing/counter.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { clientConfig, connect } from './connect.ts';
import { migrate } from './migrate.ts';
import { OutboxUnpublished4, platformMigrations } from './platform-migration.ts';

const ROLE = 'test_service';
const migrations = [...platformMigrations, CounterTables1];
let database: TestDatabase;
let service: DataSource;

async function asOwner(text: string): Promise<readonly unknown[]> {
  const owner = new pg.Client(clientConfig(database.url, 'test'));
  await owner.connect();
  try {
    return (await owner.query(text)).rows;
  } finally {
    await owner.end();
  }
}

beforeAll(async () => {
  database = await testDatabase('empty', () => Promise.resolve());
  await asOwner(`DO $$ BEGIN CREATE ROLE ${ROLE} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  await Promise.all([1, 2, 3].map(() => migrate({ url: database.url, entities: [], migrations, serviceRole: ROLE })));
  service = await connect({ url: database.url.replace('postgres@', `${ROLE}@`), entities: [], applicationName: 'service' });
});
afterAll(async () => {
  await service.destroy();
  await database.drop();
});

describe('migrating', () => {
  it('runs each migration once though replicas start together', async () => {
    expect(await asOwner('SELECT name FROM migrations ORDER BY id')).toEqual([
      { name: 'PlatformTables1700000000001' },
      { name: 'CounterTables1700000000002' },
      { name: 'TakeNext1700000000003' },
      { name: 'InboxDigest1700000000004' },
      { name: 'ReadLog1700000000010' },
      { name: 'ReadLogForget1700000000011' },
      { name: 'OutboxUnpublished1700000000012' },
    ]);
  });

  it('leaves to be told what was not told before there was a table for it', async () => {
    const other = await testDatabase('empty', () => Promise.resolve());
    const before = migrations.filter((each) => each !== OutboxUnpublished4);
    await migrate({ url: other.url, entities: [], migrations: before });
    const owner = await connect({ url: other.url, entities: [], migrations, applicationName: 'test', poolSize: 1 });
    await owner.query(`INSERT INTO outbox (id, aggregate_type, aggregate_id, caseseq, topic, part, type, envelope, published_at)
      SELECT gen_random_uuid(), 'x', gen_random_uuid(), 1, 'x', 0, 'x', '{}', CASE WHEN n < 3 THEN now() END FROM generate_series(1, 4) n`);
    const untold = (): Promise<unknown> => owner.query('SELECT pos::int FROM outbox_unpublished ORDER BY pos');
    await migrate({ url: other.url, entities: [], migrations });
    expect(await untold()).toEqual([{ pos: 3 }, { pos: 4 }]);
    await owner.undoLastMigration();
    expect(await owner.query('SELECT pos::int FROM outbox WHERE published_at IS NULL ORDER BY pos')).toEqual([{ pos: 3 }, { pos: 4 }]);
    await owner.destroy();
    await other.drop();
  });

  it('can be taken back', async () => {
    const other = await testDatabase('empty', () => Promise.resolve());
    await migrate({ url: other.url, entities: [], migrations });
    const owner = await connect({ url: other.url, entities: [], migrations, applicationName: 'test', poolSize: 1 });
    for (const _ of migrations) await owner.undoLastMigration();
    const left = await owner.query(`SELECT tablename FROM pg_tables WHERE schemaname = 'public'`);
    expect(left).toEqual([{ tablename: 'migrations' }]);
    await owner.destroy();
    await other.drop();
  });
});

describe("the service's role", () => {
  it('reads and writes rows', async () => {
    await service.query(`INSERT INTO outbox (id, aggregate_type, aggregate_id, caseseq, topic, part, type, envelope)
      VALUES (gen_random_uuid(), 'x', gen_random_uuid(), 1, 'x', 0, 'x', '{}')`);
    expect(await service.query('SELECT count(*)::int AS rows FROM outbox')).toEqual([{ rows: 1 }]);
    await service.query('DELETE FROM outbox');
  });

  it.each([
    'CREATE TABLE more (id int)',
    'ALTER TABLE outbox ADD COLUMN more text',
    'DROP TABLE inbox',
    'TRUNCATE inbox',
    'DELETE FROM audit',
    `UPDATE audit SET reason = 'x'`,
    'DELETE FROM migrations',
  ])('may not %s', async (statement) => {
    await expect(service.query(statement)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });
});

describe('a connection', () => {
  it('is in UTC, has a name and a bound on statements, and leaves dates as they are', async () => {
    const [row] = await service.query<Record<string, string>[]>(
      `SELECT current_setting('TimeZone') AS zone, current_setting('application_name') AS name, current_setting('statement_timeout') AS bound,
         date '2015-02-04' AS day`,
    );
    expect(row).toEqual({ zone: 'UTC', name: 'service', bound: '15s', day: '2015-02-04' });
  });
});
