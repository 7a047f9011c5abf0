import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { graphql, Kind, parse } from 'graphql';
import { executorOf } from './executor.ts';
import { plannedHere } from './planning/here.ts';
import type { Data, Received, SourceError } from './source.ts';
import { receivedOf } from './testing/received.ts';
import { over } from './testing/small.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@interfaceObject"])';
const shops = `${LINK}
  type Query { shop(code: ID!): Shop @shareable sales: [Sale] best: Sale things: [Thing] }
  type Shop @key(fields: "code") { code: ID! town: String }
  type Sale { product: Product }
  type Product @key(fields: "id") { id: ID! }
  interface Thing @key(fields: "id") { id: ID! }
  type Lamp implements Thing @key(fields: "id") { id: ID! watt: Int }`;
const stock = `${LINK}
  type Query { shop(code: ID!): Shop @shareable rated: Thing }
  type Shop @key(fields: "code") { code: ID! shelves: Int }
  type Product @key(fields: "id") { id: ID! name(big: Boolean): String secret: String }
  type Thing @key(fields: "id") @interfaceObject { id: ID! stars: Int }`;

const product = (id: string) => ({ product: { id } });
const schemas: Readonly<Record<string, ReturnType<typeof buildSubgraphSchema>>> = {
  shops: buildSubgraphSchema([
    {
      typeDefs: parse(shops),
      resolvers: {
        Query: {
          shop: (_: unknown, { code }: Data) => ({ code, town: 'Elst' }),
          sales: () => [product('1'), null, product('2'), product('1')],
          best: () => product('2'),
          things: () => [{ __typename: 'Lamp', id: 'l', watt: 5 }],
        },
        Thing: { __resolveReference: ({ id }: Data) => (id === 'l' ? { __typename: 'Lamp', id, watt: 5 } : null) },
      } as never,
    },
  ]),
  stock: buildSubgraphSchema([
    {
      typeDefs: parse(stock),
      resolvers: {
        Query: { shop: (_: unknown, { code }: Data) => ({ code, shelves: 7 }), rated: () => ({ id: 'gone', stars: 3 }) },
        Product: {
          __resolveReference: (product: object) => product,
          name: ({ id }: Data, { big }: Data) => (big === true ? `PRODUCT ${id}` : `Product ${id}`),
          secret: ({ id }: Data) => {
            throw new Error(`secret ${id}`);
          },
        },
        Thing: { __resolveReference: (thing: object) => ({ ...thing, stars: 4 }) },
      } as never,
    },
  ]),
};
const composed = composeServices([
  { name: 'shops', url: 'http://shops', typeDefs: parse(shops) },
  { name: 'stock', url: 'http://stock', typeDefs: parse(stock) },
]);

let asked: { source: string; query: string; variables?: Data }[];
let dead: string;
beforeEach(() => {
  asked = [];
  dead = '';
});

const executor = executorOf({
  planned: plannedHere(composed.supergraphSdl ?? ''),
  malformed: (source) => ({ message: `malformed ${source}` }),
  ask: async ({ source, body, encoding }): Promise<Received> => {
    const request = JSON.parse(Buffer.from(body, encoding).toString()) as { query: string; variables?: Data };
    asked.push({ source, ...request });
    const schema = schemas[source];
    if (source === dead || schema === undefined) return receivedOf({ data: null, errors: [{ message: `${source} is away` }] });
    const answer = await graphql({ schema, source: request.query, variableValues: request.variables ?? null });
    const { data, errors = [] } = JSON.parse(JSON.stringify(answer)) as { data: Data; errors?: SourceError[] };
    return receivedOf({ data, errors: errors.map(({ message, path }) => ({ message, path })) });
  },
});

async function ask(query: string, variables: Data = {}) {
  const document = parse(query);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  const { data, encoding, errors, leftOut } = await executor.execute(
    await executor.prepare(document, operation),
    variables,
    variables,
    undefined,
  );
  return { data: JSON.parse(Buffer.from(data, encoding).toString()), errors, leftOut };
}

describe('an operation over two subgraphs', () => {
  it('asks for an entity once, for several places in one request, and tells an error at each place', async () => {
    const { data, errors } = await ask('{ sales { product { name secret } } best { product { name(big: true) } } }');
    const small = (id: string) => ({ product: { name: `Product ${id}`, secret: null } });
    expect(data).toEqual({ sales: [small('1'), null, small('2'), small('1')], best: { product: { name: 'PRODUCT 2' } } });
    expect(asked.map(({ source }) => source)).toEqual(['shops', 'stock']);
    expect(Object.values(asked[1]?.variables ?? {}).map((each) => (each as unknown[]).length)).toEqual([2, 1]);
    expect(errors.map(({ message, path }) => [message, ...(path ?? [])])).toEqual([
      ['secret 1', 'sales', 0, 'product', 'secret'],
      ['secret 1', 'sales', 3, 'product', 'secret'],
      ['secret 2', 'sales', 2, 'product', 'secret'],
    ]);
  });

  it.each([
    ['shops', { code: 'a', town: null, shelves: 7 }, 'town'],
    ['stock', { code: 'a', town: 'Elst', shelves: null }, 'shelves'],
  ])('keeps the key of a shared entry when %s is away', async (source, shop, missing) => {
    dead = source;
    const { data, errors } = await ask('{ shop(code: "a") { code town shelves } }');
    expect({ data, errors }).toEqual({ data: { shop }, errors: [{ message: `${source} is away`, path: ['shop', missing] }] });
  });

  it('takes variables that are called as the plan calls its own', async () => {
    const query =
      'query($representations: Boolean, $representations_0: ID!) { a: shop(code: $representations_0) { code } best { product { name(big: $representations) } } }';
    const { data } = await ask(query, { representations: true, representations_0: 'b' });
    expect(data).toEqual({ a: { code: 'b' }, best: { product: { name: 'PRODUCT 2' } } });
  });

  it('is planned once, however it is written', () => {
    const prepared = (text: string) => {
      const document = parse(text);
      const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
      return operation && executor.prepare(document, operation);
    };
    expect(prepared('query A { best { ...F } } fragment F on Sale { product { id } } query B { best { __typename } }')).toBe(
      prepared('fragment F on Sale {\n product { id } # of it\n} query A { best { ...F } }'),
    );
  });
});

describe('an interface object', () => {
  it('keeps the type that another subgraph knows', async () => {
    expect((await ask('{ things { __typename stars ... on Lamp { watt } } }')).data).toEqual({
      things: [{ __typename: 'Lamp', stars: 4, watt: 5 }],
    });
  });

  it('that nobody can resolve is null where its type is asked for, and itself where not', async () => {
    expect(await ask('{ rated { stars ... on Lamp { watt } } }')).toMatchObject({ data: { rated: null }, leftOut: [['rated']] });
    const query = 'query($v: Boolean!) { rated { stars ... @include(if: $v) { ... on Lamp { watt } } } }';
    expect(await ask(query, { v: false })).toMatchObject({ data: { rated: { stars: 3 } }, leftOut: [] });
    expect(await ask(query, { v: true })).toMatchObject({ data: { rated: null }, leftOut: [['rated']] });
    const inside = 'query($v: Boolean!) { rated { stars ... on Lamp { ... on Thing { watt: id @include(if: $v) } } } }';
    for (const v of [false, false, true])
      expect(await ask(inside, { v })).toMatchObject(v ? { data: { rated: null } } : { data: { rated: { stars: 3 } }, leftOut: [] });
    expect(await ask('{ rated { stars id } }')).toMatchObject({ data: { rated: { stars: 3, id: 'gone' } }, leftOut: [] });
  });
});

describe('several fetches in one request', () => {
  const product = (id: string) => ({ __typename: 'Product', id });
  const subgraphs = {
    orders: {
      sdl: 'type Query { one: Product other: Offer } type Product @key(fields: "id") { id: ID! } type Offer @key(fields: "id") { id: ID! product: Product }',
      resolvers: { Query: { one: () => product('1'), other: () => ({ id: 'o', product: product('2') }) } },
    },
    prices: {
      sdl: 'type Product @key(fields: "id") { id: ID! price: Int } type Offer @key(fields: "id") { id: ID! until: String since: String }',
      resolvers: {
        Product: { __resolveReference: ({ id }: Data) => ({ id, price: Number(id) }) },
        // At once, and so for all that is asked for in the request.
        Offer: {
          __resolveReference: () => {
            throw new Error('no offers');
          },
        },
      },
    },
  };

  it('of which one leaves no data are asked again, each alone, and each place that stays empty has its error', async () => {
    const shops = over(subgraphs);
    const answer = await shops.ask('{ one { price } other { until since product { price } } }');
    expect(answer).toEqual({
      data: { one: { price: 1 }, other: { until: null, since: null, product: { price: 2 } } },
      errors: ['until', 'since'].map((field) => expect.objectContaining({ message: 'no offers', path: ['other', field] })),
    });
    const keys = shops.asked.filter(({ source }) => source === 'prices').map(({ query }) => query.match(/_entities/g)?.length);
    expect(keys).toEqual([3, 1, 1, 1]);
  });

  it('that all fail, for what has nothing to do with one of them, are not asked again', async () => {
    dead = 'stock';
    const { errors } = await ask('{ sales { product { name } } best { product { name(big: true) } } }');
    expect(asked.map(({ source }) => source)).toEqual(['shops', 'stock']);
    expect(errors.map(({ path }) => path)).toEqual([
      ['sales', 0, 'product', 'name'],
      ['sales', 2, 'product', 'name'],
      ['sales', 3, 'product', 'name'],
      ['best', 'product', 'name'],
    ]);
  });
});
