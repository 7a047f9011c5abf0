import { describe, expect, it } from '@jest/globals';
import type { Data } from './source.ts';
import { over } from './testing/small.ts';

const lamps = ['1', '2'].map((id) => ({ __typename: 'Lamp', id, id_asked: `a${id}`, code: `c${id}`, watt: 5 }));

const shop = over({
  goods: {
    sdl: `type Query { lamp: Lamp lamps: [Lamp!]! things: [Thing] }
      interface Thing { id: ID! code: String }
      type Lamp implements Thing @key(fields: "id") @key(fields: "id_asked") { id: ID! id_asked: ID! code: String watt: Int secret: String }`,
    resolvers: {
      Query: { lamp: () => lamps[0], lamps: () => lamps, things: () => [lamps[1], null] },
      Lamp: {
        __resolveReference: ({ id }: Data) => lamps.find((lamp) => lamp.id === id),
        secret: () => {
          throw new Error('no');
        },
      },
    },
  },
  bills: {
    sdl: `type Lamp @key(fields: "id") { id: ID! watt: Int @external price: Int power: String @requires(fields: "watt") }`,
    resolvers: { Lamp: { price: ({ id }: Data) => Number(id) * 10, power: ({ watt }: Data) => `${watt} W` } },
  },
  rooms: {
    sdl: `type Lamp @key(fields: "id_asked") { id_asked: ID! room: String }`,
    resolvers: { Lamp: { room: ({ id_asked: name }: Data) => `room of ${name}` } },
  },
});

describe('a field that a client calls as one that its plan needs is called', () => {
  it.each<[query: string, data: object]>([
    ['{ lamp { id: code price } }', { lamp: { id: 'c1', price: 10 } }],
    ['{ lamp { id: code room } }', { lamp: { id: 'c1', room: 'room of a1' } }],
    [
      '{ lamps { id: code watt: code price power } }',
      { lamps: [1, 2].map((at) => ({ id: `c${at}`, watt: `c${at}`, price: at * 10, power: '5 W' })) },
    ],
    [
      '{ lamps { __typename: code id: __typename price } }',
      { lamps: [1, 2].map((at) => ({ __typename: `c${at}`, id: 'Lamp', price: at * 10 })) },
    ],
    [
      '{ things { id: code ...L } } fragment L on Lamp { id: code __typename price }',
      { things: [{ id: 'c2', __typename: 'Lamp', price: 20 }, null] },
    ],
    [
      '{ id: lamp { id_asked: id id: code } things { id ... on Lamp { price } } }',
      { id: { id_asked: '1', id: 'c1' }, things: [{ id: '2', price: 20 }, null] },
    ],
    ['{ lamp { id: code } __type(name: "Lamp") { id: name } }', { lamp: { id: 'c1' }, __type: { id: 'Lamp' } }],
  ])('is its own: %s', async (query, data) => {
    for (const _ of [1, 2, 3]) expect(await shop.ask(query)).toEqual({ data, errors: [] });
  });

  it('has its errors under the name that the client gave', async () => {
    const { data, errors } = await shop.ask('{ lamps { id: secret price } }');
    expect(data).toEqual({ lamps: [1, 2].map((at) => ({ id: null, price: at * 10 })) });
    expect(errors.map(({ path }) => path)).toEqual([0, 1].map((at) => ['lamps', at, 'id']));
  });
});
