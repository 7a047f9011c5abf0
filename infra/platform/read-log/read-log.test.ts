import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { connect } from '../database/connect.ts';
import { migrate } from '../database/migrate.ts';
import { platformMigrations } from '../database/platform-migration.ts';
import { librarian, type Sample, serveSample } from '../graphql/testing/sample.ts';
import { makeLog } from '../process/log.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { countStatements } from '../testing/statements.ts';
import type { Instant } from '../time.ts';
import { startMonths } from './months.ts';
import { type Processing, readLogIn } from './read-log.ts';

const ROLE = 'test_reader';
let database: TestDatabase;
let owner: DataSource;
/** As the service's own role has it. */
let service: DataSource;

beforeAll(async () => {
  database = await testDatabase('read log', () => Promise.resolve());
  owner = await connect({ url: database.url, entities: [], applicationName: 'owner' });
  await owner.query(`DO $$ BEGIN CREATE ROLE ${ROLE} LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
  // As an installation does before the tables are there (infra/local/databases.ts).
  for (const right of ['usage on schemas', 'select, insert, update, delete on tables'])
    await owner.query(`alter default privileges grant ${right} to ${ROLE}`);
  await migrate({ url: database.url, entities: [], migrations: [...platformMigrations], serviceRole: ROLE });
  service = await connect({ url: database.url.replace('postgres@', `${ROLE}@`), entities: [], applicationName: 'service' });
});
afterAll(async () => {
  await service.destroy();
  await owner.destroy();
  await database.drop();
});

const at = (text: string): Instant => text as Instant;
const processing = (own: Partial<Processing> = {}): Processing => ({
  trace: { traceId: 'a'.repeat(32), parentSpanId: 'b'.repeat(16), foreign: { traceId: 'c'.repeat(32), spanId: 'd'.repeat(16) } },
  name: 'Query.inwoner',
  failed: false,
  startedAt: at('2026-03-31T23:59:59.990Z'),
  endedAt: at('2026-03-31T23:59:59.999Z'),
  actor: {
    ...{ subject: 'the employee', role: 'consulent', organisation: 'loket', function: 'consulent-wmo', gemeenten: ['1734', '1911'] },
    purpose: { activity: 'wmo-onderzoek' },
  },
  ...own,
});
const person = (subject: string, gemeenten: readonly string[] = ['1734'], absent: boolean = false) => ({ subject, gemeenten, absent });
const linesOf = (subject: string): Promise<readonly Record<string, unknown>[]> =>
  owner.query('SELECT * FROM read_log WHERE subject = $1 ORDER BY recorded_at, absent', [subject]);

describe('a line', () => {
  it('has what the law of the log asks, and nothing of who the employee is', async () => {
    const subject = randomUUID();
    await readLogIn(service).record(processing(), [person(subject)]);
    const [line] = await linesOf(subject);
    expect(line).toEqual({
      subject,
      ...{ trace_id: 'a'.repeat(32), parent_span_id: 'b'.repeat(16), foreign_trace_id: 'c'.repeat(32), foreign_span_id: 'd'.repeat(16) },
      span_id: expect.stringMatching(/^[0-9a-f]{16}$/),
      ...{ status: 1, name: 'Query.inwoner', activity: 'wmo-onderzoek', gemeenten: ['1734'] },
      ...{ started_at: new Date('2026-03-31T23:59:59.990Z'), recorded_at: new Date('2026-03-31T23:59:59.999Z') },
      ...{ organisation: 'loket', function: 'consulent-wmo', role: 'consulent', by_person: null, absent: false },
    });
    expect(JSON.stringify(line)).not.toContain('the employee');
  });

  it('is one for each person, by one statement, each with a span of its own', async () => {
    const subjects = [randomUUID(), randomUUID(), randomUUID()];
    const persons = subjects.map((subject) => person(subject));
    expect(await countStatements(service, () => readLogIn(service).record(processing(), persons))).toBe(1);
    const lines = (await Promise.all(subjects.map(linesOf))).flat();
    expect(lines).toHaveLength(3);
    expect(new Set(lines.map(({ span_id }) => span_id)).size).toBe(3);
  });

  it('is another for what must seem not to be there', async () => {
    const subject = randomUUID();
    await readLogIn(service).record(processing(), [person(subject), person(subject, ['1734'], true)]);
    expect((await linesOf(subject)).map(({ absent }) => absent)).toEqual([false, true]);
  });

  it("has the reader's gemeenten where no row says the person's, and whether something failed", async () => {
    const subject = randomUUID();
    await readLogIn(service).record(processing({ failed: true }), [person(subject, [])]);
    expect(await linesOf(subject)).toMatchObject([{ gemeenten: ['1734', '1911'], status: 2 }]);
  });

  it('says whether she read of herself or who represents her did', async () => {
    const [self, child] = [randomUUID(), randomUUID()];
    const actor = { subject: 's', role: 'inwoner', inwoner: self as never, gemeenten: ['1734'] };
    await readLogIn(service).record(processing({ actor }), [person(self), person(child)]);
    expect([...(await linesOf(self)), ...(await linesOf(child))].map(({ by_person }) => by_person)).toEqual(['SELF', 'REPRESENTATIVE']);
  });
});

describe('the months of the log', () => {
  const parts = async (): Promise<readonly string[]> => {
    const rows = await owner.query<{ part: string }[]>(
      `SELECT c.relname AS part FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid WHERE i.inhparent = 'read_log'::regclass AND c.relkind = 'r'`,
    );
    return rows.map(({ part }) => part).sort();
  };
  const log = makeLog({ service: 'test', destination: { write: () => undefined } });
  const keeping = {
    log,
    keep: 60,
    get dataSource() {
      return service;
    },
  };

  it('are there from the start: this one and the next', async () => {
    const months = await startMonths({ ...keeping, clock: { now: () => at('2031-12-31T23:30:00.000Z') } });
    months.stop();
    expect(await parts()).toEqual(expect.arrayContaining(['m203112', 'm203201']));
  });

  it('are made when a line finds none, by many at once', async () => {
    const subject = randomUUID();
    const endedAt = at('2041-05-31T23:59:59.999Z');
    await Promise.all([1, 2, 3, 4].map(() => readLogIn(service).record(processing({ endedAt }), [person(subject)])));
    expect(await linesOf(subject)).toHaveLength(4);
    expect((await parts()).filter((part) => part.startsWith('m2041'))).toEqual(['m204105']);
  });

  it('keep the first and last moment of a month apart', async () => {
    const subject = randomUUID();
    for (const endedAt of ['2042-01-31T23:59:59.999Z', '2042-02-01T00:00:00.000Z'])
      await readLogIn(service).record(processing({ endedAt: at(endedAt) }), [person(subject)]);
    const rows = await owner.query('SELECT tableoid::regclass::text AS part FROM read_log WHERE subject = $1 ORDER BY recorded_at', [
      subject,
    ]);
    expect(rows).toEqual([{ part: 'read_log_months.m204201' }, { part: 'read_log_months.m204202' }]);
  });
});

describe('what was kept long enough', () => {
  const log = makeLog({ service: 'test', destination: { write: () => undefined } });
  const recorded = async (endedAt: string): Promise<string> => {
    const subject = randomUUID();
    await readLogIn(service).record(processing({ endedAt: at(endedAt) }), [person(subject)]);
    return subject;
  };
  const isThere = async (subject: string): Promise<boolean> => (await linesOf(subject)).length === 1;
  const looksOn = async (now: string): Promise<void> =>
    (await startMonths({ dataSource: service, clock: { now: () => at(now) }, log, keep: 60 })).stop();

  it('is dropped by whole months, with the first look after the month is over', async () => {
    const [old, last, next] = [
      await recorded('2015-03-02T10:00:00Z'),
      await recorded('2015-04-30T23:59:59Z'),
      await recorded('2015-05-01T00:00:00Z'),
    ];
    await looksOn('2020-04-30T23:59:59.999Z');
    expect([await isThere(old), await isThere(last), await isThere(next)]).toEqual([false, true, true]);
    await looksOn('2020-05-01T00:00:00.000Z');
    expect([await isThere(last), await isThere(next)]).toEqual([false, true]);
  });

  it('is no month of the last year, whatever the clock of the process says', async () => {
    const lately = await recorded(new Date(Date.now() - 300 * 86_400_000).toISOString());
    await looksOn('2099-01-01T00:00:00.000Z');
    expect(await isThere(lately)).toBe(true);
  });

  it('waits for a later look while somebody reads it', async () => {
    const old = await recorded('2016-03-02T10:00:00Z');
    await owner.transaction(async (reading) => {
      await reading.query('SELECT FROM read_log_months.m201603');
      await looksOn('2021-05-01T00:00:00.000Z');
    });
    expect(await isThere(old)).toBe(true);
    await looksOn('2021-05-01T00:00:00.000Z');
    expect(await isThere(old)).toBe(false);
  });
});

describe("the service's role", () => {
  beforeAll(() => readLogIn(service).record(processing(), [person(randomUUID())]));

  it.each([
    'DELETE FROM read_log',
    `UPDATE read_log SET name = 'x'`,
    'DELETE FROM read_log_months.m202603',
    'DROP TABLE read_log_months.m202603',
    'CREATE TABLE read_log_months.other (id int)',
    'ALTER TABLE read_log DETACH PARTITION read_log_months.m202603',
  ])('may not %s, also after it migrated again', async (statement) => {
    await migrate({ url: database.url, entities: [], migrations: [...platformMigrations], serviceRole: ROLE });
    await expect(service.query(statement)).rejects.toMatchObject({ driverError: { code: '42501' } });
  });

  it('makes months alone by the function, and others nothing', async () => {
    await service.query(`SELECT read_log_month('2050-07-15')`);
    await service.query(`SELECT read_log_month('2050-07-31')`);
    await owner.query(`DO $$ BEGIN CREATE ROLE test_stranger LOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
    const stranger = await connect({ url: database.url.replace('postgres@', 'test_stranger@'), entities: [], applicationName: 'stranger' });
    await expect(stranger.query(`SELECT read_log_month('2051-01-01')`)).rejects.toMatchObject({ driverError: { code: '42501' } });
    await stranger.destroy();
  });
});

describe('what cannot be recorded', () => {
  const reader =
    'query { _entities(representations: [{ __typename: "Reader", id: "3b0c5a1e-6b7f-4c1d-9a52-7d0a4a5b6c7d" }]) { ... on Reader { name } } }';
  let sample: Sample;
  let recording: DataSource;
  beforeAll(async () => {
    recording = await connect({ url: database.url.replace('postgres@', `${ROLE}@`), entities: [], applicationName: 'recording' });
    sample = await serveSample({ readLog: readLogIn(recording) });
  });
  afterAll(() => sample.stop());
  const ask = () => sample.gateway.ask(sample.url, reader, { as: librarian });
  const nothing = { errors: [{ message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };

  it('is answered while it can', async () => {
    expect(await ask()).toEqual({ data: { _entities: [{ name: 'Secret Reader' }] } });
  });

  it('is not answered without the right to write it', async () => {
    await owner.query(`REVOKE INSERT ON read_log FROM ${ROLE}`);
    expect(await ask()).toEqual(nothing);
    await owner.query(`GRANT INSERT ON read_log TO ${ROLE}`);
    expect(await ask()).toHaveProperty('data');
  });

  it('is not answered without its database, and figures still are', async () => {
    await recording.destroy();
    expect(await ask()).toEqual(nothing);
    expect(await sample.gateway.ask(sample.url, '{ today }')).toEqual({ data: { today: '2026-01-05' } });
    expect(sample.lines.join('')).not.toMatch(/Secret|3b0c5a1e/);
  });
});
