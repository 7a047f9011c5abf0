import { beforeEach, describe, expect, it } from '@jest/globals';
import { printSchema } from 'graphql';
import type { Data } from './source.ts';
import { over } from './testing/small.ts';

const itself = { __resolveReference: (given: object) => given };
const priced = { price: (_: unknown, { in: currency = 'none' }: Data) => `10 ${currency}` };

describe('a field that is required with other arguments', () => {
  const shop = over({
    goods: {
      sdl: `type Query { lamp: Lamp things: [Thing] }
        interface Thing @key(fields: "id") { id: ID! price(in: String): String }
        type Lamp implements Thing @key(fields: "id") { id: ID! price(in: String): String boxes: [Box] }
        type Box { price(in: String): String }`,
      resolvers: {
        Query: { lamp: () => ({ id: 'l', boxes: [{}, null] }), things: () => [{ __typename: 'Lamp', id: 'l' }] },
        Lamp: { ...itself, ...priced },
        Thing: { __resolveReference: ({ id }: Data) => ({ __typename: 'Lamp', id }) },
        Box: priced,
      },
    },
    bills: {
      sdl: `type Lamp @key(fields: "id") {
          id: ID! price(in: String): String @external boxes: [Box] @external
          euros: String @requires(fields: "price(in: \\"EUR\\")")
          dollars(long: Boolean): String @requires(fields: "price(in: \\"USD\\")")
          plain: String @requires(fields: "price")
          inside: String @requires(fields: "boxes { price(in: \\"EUR\\") }")
          within: String @requires(fields: "boxes { price(in: \\"USD\\") }")
        }
        type Box { price(in: String): String @external }`,
      resolvers: {
        Lamp: {
          ...itself,
          euros: ({ price }: Data) => price,
          dollars: ({ price }: Data, { long }: Data) => (long === true ? `${price}, as they say` : price),
          plain: ({ price }: Data) => price,
          inside: ({ boxes }: Data) => JSON.stringify(boxes),
          within: ({ boxes }: Data) => JSON.stringify(boxes),
        },
      },
    },
    labels: {
      sdl: `type Thing @key(fields: "id") @interfaceObject {
          id: ID! price(in: String): String @external
          pounds: String @requires(fields: "price(in: \\"GBP\\")")
          francs: String @requires(fields: "price(in: \\"CHF\\")")
        }`,
      resolvers: { Thing: { ...itself, pounds: ({ price }: Data) => price, francs: ({ price }: Data) => price } },
    },
  });
  beforeEach(() => void shop.asked.splice(0));

  it('is given to each field as that one requires it, in one request', async () => {
    expect(await shop.ask('{ lamp { euros dollars plain } }')).toEqual({
      data: { lamp: { euros: '10 EUR', dollars: '10 USD', plain: '10 none' } },
      errors: [],
    });
    expect(shop.asked.map(({ source }) => source)).toEqual(['goods', 'bills']);
  });

  it.each([
    ['a client asks for it', '{ lamp { price(in: "GBP") euros } }', { price: '10 GBP', euros: '10 EUR' }],
    ['a client calls another so', '{ lamp { price: __typename euros } }', { price: 'Lamp', euros: '10 EUR' }],
    ['it is called so itself', '{ lamp { price: euros dollars } }', { price: '10 EUR', dollars: '10 USD' }],
  ])('stays the one that is required where %s', async (_, query, lamp) => {
    expect(await shop.ask(query)).toEqual({ data: { lamp }, errors: [] });
  });

  it('is told apart by variables, and left out by them', async () => {
    const query =
      'query($c: String, $long: Boolean, $less: Boolean!) { lamp { price(in: $c) dollars(long: $long) @skip(if: $less) euros } }';
    const variables = { c: 'SEK', long: true };
    const lamp = { price: '10 SEK', euros: '10 EUR' };
    expect(await shop.ask(query, { ...variables, less: true })).toEqual({ data: { lamp }, errors: [] });
    expect(await shop.ask(query, { ...variables, less: false })).toEqual({
      data: { lamp: { ...lamp, dollars: '10 USD, as they say' } },
      errors: [],
    });
  });

  it('is found in the objects of a list', async () => {
    expect(await shop.ask('{ lamp { boxes { price } inside within } }')).toEqual({
      data: {
        lamp: { boxes: [{ price: '10 none' }, null], inside: '[{"price":"10 EUR"},null]', within: '[{"price":"10 USD"},null]' },
      },
      errors: [],
    });
  });

  it('is given to an interface object by what implements the interface', async () => {
    expect(await shop.ask('{ things { pounds francs price } lamp { pounds euros } }')).toEqual({
      data: { things: [{ pounds: '10 GBP', francs: '10 CHF', price: '10 none' }], lamp: { pounds: '10 GBP', euros: '10 EUR' } },
      errors: [],
    });
  });

  it('is nothing that clients see', () => {
    expect(printSchema(shop.schema)).not.toContain('_required');
  });
});

describe('a field beside one that a condition leaves out', () => {
  const shop = over({
    goods: {
      sdl: 'type Query { lamp: Lamp nothing: Int row: Row } type Row { lamps: [Lamp] } type Lamp @key(fields: "id") { id: ID! watt: Int lid: Lid } type Lid { size: Int text: String }',
      resolvers: {
        Query: { lamp: () => ({ id: 'l' }), row: () => ({ lamps: [{ id: 'l' }] }) },
        Lamp: { ...itself, watt: () => 5, lid: () => ({ size: 3, text: 'L' }) },
      },
    },
    rooms: {
      sdl: 'type Lamp @key(fields: "id") { id: ID! place: String }',
      resolvers: {
        Lamp: {
          __resolveReference: () => {
            throw new Error('no rooms');
          },
        },
      },
    },
    bills: {
      sdl: `type Lamp @key(fields: "id") {
          id: ID! watt: Int @external lid: Lid @external place: String @external note: String
          costs: String @requires(fields: "watt")
          sized: String @requires(fields: "lid { size }") texted: String @requires(fields: "lid { text }")
          placed: String @requires(fields: "place")
        }
        type Lid { size: Int @external text: String @external }`,
      resolvers: {
        Lamp: {
          ...itself,
          costs: ({ watt }: Data) => `${watt} euros`,
          sized: ({ lid }: Data) => JSON.stringify(lid),
          texted: ({ lid }: Data) => JSON.stringify(lid),
          placed: ({ place }: Data) => `in the ${place}`,
          note: () => 'Bright',
        },
      },
    },
  });
  beforeEach(() => void shop.asked.splice(0));

  it('is asked for without what that one requires', async () => {
    // The planner leaves the second condition to the subgraphs.
    const query = 'query($more: Boolean!) { lamp @skip(if: $more) { ... on Lamp @include(if: $more) { costs } note } }';
    expect(await shop.ask(query, { more: false })).toEqual({ data: { lamp: { note: 'Bright' } }, errors: [] });
  });

  it.each([
    ['note costs @include(if: $more)', { note: 'Bright' }, { costs: '5 euros' }],
    ['costs sized @include(if: $more)', { costs: '5 euros' }, { sized: '{"size":3}' }],
    ['sized texted @include(if: $more)', { sized: '{"size":3}' }, { texted: '{"text":"L"}' }],
    ['... @include(if: $more) { sized note } costs', { costs: '5 euros' }, { sized: '{"size":3}', note: 'Bright' }],
    ['costs again: costs @include(if: $more)', { costs: '5 euros' }, { again: '5 euros' }],
  ])('is there, and they are asked for in one request: %s', async (fields, always, more) => {
    const query = `query($more: Boolean!) { lamp { ${fields} } }`;
    expect(await shop.ask(query, { more: false })).toEqual({ data: { lamp: always }, errors: [] });
    expect(await shop.ask(query, { more: true })).toEqual({ data: { lamp: { ...always, ...more } }, errors: [] });
    expect(shop.asked.slice(-2).map(({ source }) => source)).toEqual(['goods', 'bills']);
  });

  it('is there where the condition is of what is around that one', async () => {
    const query = `query($more: Boolean!, $less: Boolean!) {
      row @skip(if: $less) { lamps @include(if: false) { costs } lamps { note sized @include(if: $more) } } nothing
    }`;
    const answer = async (more: boolean) => (await shop.ask(query, { more, less: false })).data;
    expect(await answer(false)).toEqual({ row: { lamps: [{ note: 'Bright' }] }, nothing: null });
    expect(await answer(true)).toEqual({ row: { lamps: [{ note: 'Bright', sized: '{"size":3}' }] }, nothing: null });
  });

  it('is there, and that one null, if what that one requires cannot be had', async () => {
    const query = 'query($more: Boolean!) { lamp { costs ... @include(if: $more) { placed } } }';
    expect(await shop.ask(query, { more: true })).toEqual({
      data: { lamp: { costs: '5 euros', placed: null } },
      errors: [expect.objectContaining({ message: 'no rooms', path: ['lamp', 'placed'] })],
    });
  });
});

describe('a field of an interface object that requires what cannot be had', () => {
  const { ask } = over({
    goods: {
      sdl: `type Query { lamp: Lamp @shareable } interface Thing @key(fields: "id") { id: ID! label: String }
        type Lamp implements Thing @key(fields: "id") { id: ID! label: String }`,
      resolvers: {
        Query: {
          lamp: () => {
            throw new Error('no goods');
          },
        },
      },
    },
    rooms: {
      sdl: 'type Query { lamp: Lamp @shareable } type Lamp @key(fields: "id") { id: ID! place: String }',
      resolvers: { Query: { lamp: () => ({ id: 'l', place: 'Hall' }) } },
    },
    tags: {
      sdl: `type Thing @key(fields: "id") @interfaceObject {
          id: ID! label: String @external tag: String @requires(fields: "label") stars: Int
        }`,
      resolvers: { Thing: { ...itself, tag: ({ label }: Data) => `tag of ${label}`, stars: () => 4 } },
    },
  });

  it('is null, and what is beside it is there', async () => {
    const { data, errors } = await ask('{ lamp { place stars tag } }');
    expect(data).toEqual({ lamp: { place: 'Hall', stars: 4, tag: null } });
    expect(errors).toMatchObject([{ message: 'no goods' }]);
  });
});

describe('a field below which all is left out', () => {
  const { ask } = over({
    goods: {
      sdl: 'type Query { lamp: Lamp } type Lamp @key(fields: "id") { id: ID! }',
      resolvers: { Query: { lamp: () => ({ id: 'l' }) }, Lamp: itself },
    },
    bills: {
      sdl: 'type Lamp @key(fields: "id") { id: ID! maker: Maker! } type Maker { name: String town: String }',
      resolvers: { Lamp: { ...itself, maker: () => ({ name: 'M', town: 'T' }) } },
    },
  });

  it.each(['name @include(if: $b)', '... on Maker @include(if: $b) { name }', '... { ... @include(if: $b) { name } }'])(
    'is there, and empty, if it has a condition itself: %s',
    async (inside) => {
      const query = `query($a: Boolean!, $b: Boolean!) { lamp { id maker @include(if: $a) { ${inside} } } }`;
      const answer = async (a: boolean, b: boolean) => (await ask(query, { a, b })).data;
      expect(await answer(true, true)).toEqual({ lamp: { id: 'l', maker: { name: 'M' } } });
      expect(await answer(true, false)).toEqual({ lamp: { id: 'l', maker: {} } });
      expect(await answer(false, true)).toEqual({ lamp: { id: 'l' } });
    },
  );

  it('is there, and empty, if what it has never holds', async () => {
    expect(await ask('query($a: Boolean!) { lamp { maker @include(if: $a) { name @skip(if: true) } } }', { a: true })).toEqual({
      data: { lamp: { maker: {} } },
      errors: [],
    });
  });
});

describe('what is required of an entry that two fetches ask for', () => {
  const shop = over({
    goods: {
      sdl: `type Query { lamp: Lamp @shareable }
        type Lamp @key(fields: "id") { id: ID! boxes: [Box!] rows: [Row] lid: Lid! }
        type Box { size: Int! text: String } type Row { size: Int! text: String } type Lid { size: Int! text: String }`,
      resolvers: {
        Query: { lamp: () => ({ id: 'l' }) },
        Lamp: {
          ...itself,
          boxes: () => [{ text: 'B', size: 3 }, { text: 'b' }],
          rows: () => [{ text: 'R', size: 3 }, { text: 'r' }],
          lid: () => null,
        },
      },
    },
    bills: {
      sdl: `type Query { lamp: Lamp @shareable }
        type Lamp @key(fields: "id") {
          id: ID! boxes: [Box!] @external rows: [Row] @external lid: Lid! @external
          boxed: String @requires(fields: "boxes { size }")
          rowed: String @requires(fields: "rows { size }")
          closed: String @requires(fields: "lid { size }")
        }
        type Box { size: Int! @external } type Row { size: Int! @external } type Lid { size: Int! @external }`,
      resolvers: {
        Query: { lamp: () => ({ id: 'l' }) },
        Lamp: {
          ...itself,
          boxed: ({ boxes }: Data) => JSON.stringify(boxes),
          rowed: ({ rows }: Data) => JSON.stringify(rows),
          closed: ({ lid }: Data) => JSON.stringify(lid),
        },
      },
    },
  });
  beforeEach(() => void shop.asked.splice(0));

  it.each([
    ['{ lamp { boxed boxes { text } } }', { boxed: 'null', boxes: [{ text: 'B' }, { text: 'b' }] }, ['boxes', 1, 'size']],
    ['{ lamp { rowed rows { text } } }', { rowed: '[{"size":3},null]', rows: [{ text: 'R' }, { text: 'r' }] }, ['rows', 1, 'size']],
  ])('is null where it was, and what a client gets of it is not: %s', async (query, lamp, path) => {
    const { data, errors } = await shop.ask(query);
    expect(data).toEqual({ lamp });
    expect(errors.map((error) => error.path)).toEqual([['lamp', ...path]]);
  });

  it('is told once when both run into the same error', async () => {
    const { data, errors } = await shop.ask('{ lamp { closed lid { text } } }');
    expect(data).toEqual({ lamp: null });
    expect(errors.map(({ path }) => path)).toEqual([['lamp', 'lid']]);
    expect(shop.asked).toHaveLength(3);
  });
});

describe('a key', () => {
  it('by which a subgraph resolves nothing is not used to return to it', async () => {
    const { ask, asked } = over({
      goods: {
        sdl: 'type Query { nothing: Int } type Lamp @key(fields: "id") { id: ID! watt: Int }',
        resolvers: { Lamp: { ...itself, watt: () => 5 } },
      },
      bills: {
        sdl: `type Query { lamp: Lamp }
          type Lamp @key(fields: "code", resolvable: false) @key(fields: "id") {
            id: ID! code: String @shareable watt: Int @external costs: String @requires(fields: "watt")
          }`,
        resolvers: {
          Query: { lamp: () => ({ id: 'l', code: 'c' }) },
          Lamp: { ...itself, costs: ({ id, watt }: Data) => `${id} ${watt}` },
        },
      },
    });
    expect(await ask('{ lamp { code costs } }')).toEqual({ data: { lamp: { code: 'c', costs: 'l 5' } }, errors: [] });
    expect(asked.at(-1)?.variables).toEqual({ representations: [{ __typename: 'Lamp', id: 'l', watt: 5 }] });
  });

  it('of several parts names an entity of which one is null', async () => {
    const { ask, asked } = over({
      goods: {
        sdl: `type Query { lamps: [Lamp] }
          type Lamp @key(fields: "maker { id } no") { maker: Maker no: Int } type Maker @shareable { id: ID }`,
        resolvers: {
          Query: { lamps: () => [{ maker: null, no: 1 }, { maker: { id: null }, no: 2 }, { maker: { id: 'm' }, no: null }, null] },
        },
      },
      bills: {
        sdl: `type Lamp @key(fields: "maker { id } no") { maker: Maker no: Int costs: String } type Maker @shareable { id: ID }`,
        resolvers: { Lamp: { ...itself, costs: ({ maker, no }: Data) => JSON.stringify([maker, no]) } },
      },
    });
    expect(await ask('{ lamps { costs } }')).toEqual({
      data: { lamps: [{ costs: '[null,1]' }, { costs: '[{"id":null},2]' }, { costs: '[{"id":"m"},null]' }, null] },
      errors: [],
    });
    expect(asked.map(({ source }) => source)).toEqual(['goods', 'bills']);
  });
});
