import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { type Connection, pageArguments, pageLoader, toConnection } from '../graphql/connection.ts';
import { type TestDatabase, testDatabase } from '../testing/database.ts';
import { connect } from './connect.ts';
import { type KeysetOrder, type KeysetRow, type KeysetSource, readPage, readPages } from './keyset.ts';

interface Visit {
  readonly id: string;
  readonly place: string;
}

const parents = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b', '00000000-0000-4000-8000-00000000000c'];
const columns = {
  byDate: { column: 'on_date', kind: 'date' },
  byMoment: { column: 'recorded_at', kind: 'instant' },
  byNumber: { column: 'number', kind: 'integer' },
  byName: { column: 'place', kind: 'text' },
} as const;
const orders: readonly KeysetOrder[] = Object.entries(columns).flatMap(([name, column]) =>
  (['asc', 'desc'] as const).map((direction) => ({
    name: `${name}-${direction}`,
    direction,
    columns: [column, { column: 'id', kind: 'uuid' }],
  })),
);
const elst: KeysetSource = { table: 'visit', where: (parameter) => `r.gemeente = ANY(${parameter(['1734'])})` };

let database: TestDatabase;
let source: DataSource;
const statements: string[] = [];

/** 90 visits, many with the same date, moment, number and name; a third is of another gemeente, the last parent has none. */
async function prepare(url: string): Promise<void> {
  const setUp = await connect({ url, entities: [], applicationName: 'keyset' });
  await setUp.query(`CREATE TABLE visit (
    id uuid PRIMARY KEY, parent_id uuid NOT NULL, gemeente text NOT NULL, place text NOT NULL,
    on_date date NOT NULL, recorded_at timestamptz(3) NOT NULL, number bigint NOT NULL)`);
  await setUp.query(
    `INSERT INTO visit
    SELECT gen_random_uuid(), $1::uuid[][1 + n % 2], CASE WHEN n % 3 = 0 THEN '1911' ELSE '1734' END, 'kern ''' || n % 5 || '" é',
      date '2015-03-28' + n % 4, timestamptz '2015-03-29 00:59:59.998Z' + n % 3 * interval '1 millisecond', 9007199254740990 + n % 7
    FROM generate_series(1, 90) n`.replace('$1::uuid[]', '($1::uuid[])'),
    [parents],
  );
  await setUp.destroy();
}

beforeAll(async () => {
  database = await testDatabase('keyset', prepare);
  source = await connect({ url: database.url, entities: [], applicationName: 'keyset' });
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const idsOf = (connection: Connection<Visit>): readonly string[] => connection.edges.map(({ node }) => node.id);
const whole = (order: KeysetOrder, parent?: string): Promise<Visit[]> => {
  const ordered = order.columns.map(({ column }) => `${column} ${order.direction}`).join(', ');
  return source.query<Visit[]>(
    `SELECT id FROM visit WHERE gemeente = '1734' AND ($1::uuid IS NULL OR parent_id = $1) ORDER BY ${ordered}`,
    [parent ?? null],
  );
};

/** All ids by following `endCursor`, `first` at a time. */
async function paged(
  order: KeysetOrder,
  first: number,
  read: (page: ReturnType<typeof pageArguments>) => Promise<readonly KeysetRow<Visit>[]>,
): Promise<string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const page = pageArguments({ first, after }, order);
    const connection: Connection<Visit> = toConnection(await read(page), page, (row) => row);
    ids.push(...idsOf(connection));
    after = connection.pageInfo.endCursor;
    if (!connection.pageInfo.hasNextPage) return ids;
  }
}

describe('pages put together', () => {
  it('are the whole list, for any order and size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...orders), fc.integer({ min: 1, max: 100 }), async (order, first) => {
        const ids = await paged(order, first, (page) => readPage<Visit>(source.manager, elst, page));
        expect(ids).toEqual((await whole(order)).map(({ id }) => id));
      }),
      { numRuns: 40 },
    );
  });

  it('are each parent’s whole list, for any order and size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...orders), fc.integer({ min: 1, max: 100 }), async (order, first) => {
        for (const parent of parents) {
          const ids = await paged(order, first, async (page) => {
            const pages = await readPages<Visit>(source.manager, elst, { column: 'parent_id', type: 'uuid', ids: parents }, page);
            return pages.get(parent) ?? [];
          });
          expect(ids).toEqual((await whole(order, parent)).map(({ id }) => id));
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('pages of many parents', () => {
  const [order] = orders;
  if (order === undefined) throw new Error('no order');

  it('are read by one statement per kind of page, however many ask', async () => {
    const loader = pageLoader<Visit>((ids, page) => {
      statements.push(page.order.name);
      return readPages<Visit>(source.manager, elst, { column: 'parent_id', type: 'uuid', ids }, page);
    });
    const two = pageArguments({ first: 2 }, order);
    const rows = await Promise.all([...parents, ...parents].map((parent) => loader.load(parent, { ...two })));
    expect(rows.map((each) => each.length)).toEqual([3, 3, 0, 3, 3, 0]);
    await Promise.all(parents.map((parent) => loader.load(parent, pageArguments({ first: 3 }, order))));
    expect(statements).toHaveLength(2);
  });

  it('of a parent without rows are an empty connection', () => {
    const page = pageArguments({}, order);
    expect(toConnection<Visit, Visit>([], page, (row) => row)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });
});
