import { composeServices } from '@apollo/composition';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Kind, parse } from 'graphql';
import { type Executor, executorOf } from '../executor.ts';
import { plannedHere } from '../planning/here.ts';
import type { Data, Received, SourceError } from '../source.ts';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])';
const shops = `${LINK}
  type Query { sales: [Sale!] best: Sale product(id: ID!): Product @shareable shelf: Shelf @shareable }
  type Shelf @key(fields: "code") { code: String height: Int }
  enum Kind { RED GREEN }
  scalar Moment
  type Sale { at: Moment kind: Kind count: Int price: Float sold: Boolean note: String code: ID strict: String! product: Product }
  type Product @key(fields: "id") { id: ID! sold: Int }`;
const stock = `${LINK}
  type Query { product(id: ID!): Product @shareable shelf: Shelf @shareable }
  type Shelf @key(fields: "code") { code: String depth: Int }
  type Product @key(fields: "id") { id: ID! name: String maker: Maker }
  type Maker @key(fields: "id") { id: ID! }`;
const makers = `${LINK}
  type Query { nothing: Int }
  type Maker @key(fields: "id") { id: ID! town: String }`;
const composed = composeServices(
  Object.entries({ shops, stock, makers }).map(([name, sdl]) => ({ name, url: `http://${name}`, typeDefs: parse(sdl) })),
);

const planned = plannedHere(composed.supergraphSdl ?? '');

let answers: Readonly<Record<string, string | Buffer>>;
let asked: { source: string; variables: Data }[];
let told: Data[];
let read: string[];

let executor: Executor<undefined>;

/** The first time an operation is read, from then on it is put together out of pieces where that can be. */
async function ask(query: string, before: typeof answers = answers) {
  const document = parse(query);
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('no operation');
  const prepared = await executor.prepare(document, operation);
  const now = answers;
  answers = before;
  await executor.execute(prepared, {}, {}, undefined);
  answers = now;
  [asked, read, told] = [[], [], []];
  const { data, encoding, errors } = await executor.execute(prepared, {}, {}, undefined);
  return { text: Buffer.from(data, encoding).toString(), data: JSON.parse(Buffer.from(data, encoding).toString()), errors };
}

const sale = (fields: string): string => `{"data":{"sales":[{${fields}}]}}`;
beforeEach(() => {
  [asked, read, told] = [[], [], []];
  executor = executorOf({
    planned,
    malformed: (source) => ({ message: `malformed ${source}` }),
    ask: async ({ source, body, encoding }): Promise<Received> => {
      asked.push({ source, variables: JSON.parse(Buffer.from(body, encoding).toString()).variables });
      const bytes = Buffer.from(answers[source] ?? '');
      const answer = () => {
        read.push(source);
        const { data, errors = [] } = JSON.parse(bytes.toString()) as { data: Data; errors?: SourceError[] };
        return { data, errors };
      };
      return { bytes, answer, extended: (extensions) => void told.push(extensions) };
    },
  });
});

describe('an answer of one subgraph', () => {
  it('goes on byte by byte', async () => {
    const fields = String.raw`"at":"2015-01-07","kind":"RED","count":-12,"price":0.50,"sold":true,"note":"Zoë \"\u00e9\" 🙂\n","code":7,"strict":""`;
    answers = { shops: `${sale(fields)}\n` };
    const { text } = await ask('{ sales { at kind count price sold note code strict } }');
    expect([text, read]).toEqual([`{"sales":[{${fields}}]}`, []]);
  });

  it('goes on with null where null may be, and with nothing in a list', async () => {
    answers = { shops: '{"data":{"best":null,"sales":[]}}' };
    expect(await ask('{ best { note } sales { note } }')).toMatchObject({ text: '{"best":null,"sales":[]}', errors: [] });
    answers = { shops: '{"data":{"best":{"note":null,"kind":null},"sales":null}}' };
    expect((await ask('{ best { note kind } sales { kind } }')).text).toBe('{"best":{"note":null,"kind":null},"sales":null}');
    expect(read).toEqual([]);
  });

  it('tells what stands beside the data', async () => {
    answers = { shops: '{"data":{"best":null},"extensions":{"position":[1]}}' };
    expect((await ask('{ best { code } }')).text).toBe('{"best":null}');
    expect([told, read]).toEqual([[{ position: [1] }], []]);
  });

  const others: readonly [name: string, answer: string | Buffer, data: unknown][] = [
    ['with its fields in another order', sale('"count":1,"note":"a"'), { sales: [{ note: 'a', count: 1 }] }],
    ['with white space', '{ "data": {"sales":[]}}', { sales: [] }],
    ['with a field that nobody asked for', sale('"note":"a","count":1,"more":2'), { sales: [{ note: 'a', count: 1 }] }],
    ['with an error', '{"data":{"sales":null},"errors":[{"message":"no"}]}', { sales: null }],
    ['with data behind its extensions', '{"extensions":{},"data":{"sales":[]}}', { sales: [] }],
    ['with data twice', '{"data":{"sales":[]},"extensions":{},"data":{"sales":null}}', { sales: null }],
    ['with a text for a number', sale('"note":"a","count":"1"'), { sales: [{ note: 'a', count: null }] }],
    ['with a fraction', sale('"note":"a","count":1.5'), { sales: [{ note: 'a', count: null }] }],
    ['with a whole number that is written otherwise', sale('"note":"a","count":1.0'), { sales: [{ note: 'a', count: 1 }] }],
    ['with minus nothing', sale('"note":"a","count":-0'), { sales: [{ note: 'a', count: 0 }] }],
    ['with bytes that are no UTF-8', Buffer.from(sale('"note":"\xff","count":1'), 'latin1'), { sales: [{ note: '\ufffd', count: 1 }] }],
  ];
  it.each(others)('%s is read', async (_, answer, data) => {
    answers = { shops: answer };
    const { data: seen } = await ask('{ sales { note count } }');
    expect([seen, read, asked.length]).toEqual([data, ['shops'], 1]);
  });

  it.each([
    ['an enum', '"kind":"BLUE"'],
    ['a number that is cut', '"price":1e400'],
    ['a moment that is a list', '"at":[1]'],
    ['a truth', '"sold":"true"'],
  ])('with another value for %s is read', async (_, field) => {
    answers = { shops: sale(field) };
    await ask(`{ sales { ${/\w+/.exec(field)?.[0]} } }`);
    expect(read).toEqual(['shops']);
  });

  it.each(['"note":"a\nb"', String.raw`"note":"\x"`, String.raw`"note":"\u00g0"`, '"note":"a'])(
    'that is no JSON is read, and so refused: %j',
    async (fields) => {
      answers = { shops: sale(fields) };
      await expect(ask('{ sales { note } }', { shops: sale('"note":null') })).rejects.toThrow(SyntaxError);
      expect(read).toEqual(['shops']);
    },
  );

  it('with null where none may be takes its object along', async () => {
    answers = { shops: '{"data":{"sales":[{"strict":null}]}}' };
    expect(await ask('{ sales { strict } }')).toMatchObject({ data: { sales: null } });
  });
});

describe('an answer of several subgraphs', () => {
  const query = '{ sales { note product { __typename name maker { town } id } count } best { product { name } } }';
  const product = (id: string) => `{"product":{"__typename":"Product","id":"${id}"}}`;
  const sold = (id: string, note: string) => `{"note":"${note}","product":{"__typename":"Product","id":"${id}"},"count":1}`;
  const named = (name: string, maker: string) => `{"__typename":"Product","name":"${name}","maker":{"__typename":"Maker","id":"${maker}"}}`;
  const good = {
    shops: `{"data":{"sales":[${sold('ü', 'x')},{"note":"y","product":null,"count":null},${sold('2', 'z')},${sold('ü', 'w')}],"best":${product('2')}}}`,
    stock: `{"data":{"_0":[${named('Lamp é', 'm')},${named('Desk', 'm')}],"_1":[{"name":"Desk"}]}}`,
    makers: '{"data":{"_entities":[{"town":"Elst"}]}}',
  };
  const lamp = { __typename: 'Product', name: 'Lamp é', maker: { town: 'Elst' }, id: 'ü' };
  const desk = { ...lamp, name: 'Desk', id: '2' };
  const whole = {
    sales: [
      { note: 'x', product: lamp, count: 1 },
      { note: 'y', product: null, count: null },
      { note: 'z', product: desk, count: 1 },
      { note: 'w', product: lamp, count: 1 },
    ],
    best: { product: { name: 'Desk' } },
  };

  it('is put together out of their pieces, in the order in which it was asked for', async () => {
    answers = good;
    const { text, errors } = await ask(query);
    expect([text, errors, read]).toEqual([JSON.stringify(whole), [], []]);
    expect(asked.map(({ source }) => source)).toEqual(['shops', 'stock', 'makers']);
    expect(asked[1]?.variables.representations_0).toEqual([
      { __typename: 'Product', id: 'ü' },
      { __typename: 'Product', id: '2' },
    ]);
  });

  it('asks nobody twice when one of them has to be read', async () => {
    answers = { ...good, makers: '{"data":{"_entities":[{"town" :"Elst"}]}}' };
    const { data } = await ask(query);
    expect([data, read, asked.map(({ source }) => source)]).toEqual([whole, ['shops', 'stock', 'makers'], ['shops', 'stock', 'makers']]);
  });

  it.each([
    ['lacks an entity', '{"data":{"_entities":[]}}', 3],
    ['has one too many', '{"data":{"_entities":[{"town":"a"},{"town":"b"}]}}', 3],
    ['does not know an entity', '{"data":{"_entities":[null]}}', 0],
  ])('is null where one of them %s', async (_, answer, errors) => {
    answers = { ...good, makers: answer };
    const seen = await ask(query);
    expect(seen.data.sales[0].product).toEqual({ ...lamp, maker: { town: null } });
    expect([seen.errors.length, asked.length]).toEqual([errors, 3]);
  });
});

describe('an entry that several subgraphs share', () => {
  const query = '{ product(id: "a") { id sold name maker { town } } }';
  const makers = '{"data":{"_entities":[{"town":"Elst"}]}}';
  const some = (fields: string): string => `{"data":{"product":${fields}}}`;
  const sold = some('{"sold":3,"id":"a"}');
  const named = some('{"id":"a","name":"Lamp","maker":{"__typename":"Maker","id":"m"}}');

  it('is put together out of what each has of it', async () => {
    answers = { shops: sold, stock: named, makers };
    const { text } = await ask(query);
    expect([text, read]).toEqual(['{"product":{"id":"a","sold":3,"name":"Lamp","maker":{"town":"Elst"}}}', []]);
  });

  it('is null where none has it', async () => {
    answers = { shops: some('null'), stock: some('null') };
    expect([(await ask(query)).text, read]).toEqual(['{"product":null}', []]);
  });

  it.each([
    [sold, some('null'), { id: 'a', sold: 3, name: null, maker: null }],
    [some('null'), named, { id: 'a', sold: null, name: 'Lamp', maker: { town: 'Elst' } }],
  ])('is read where only one has it: %s %s', async (shops, stock, product) => {
    answers = { shops, stock, makers };
    const { data } = await ask(query);
    expect(data).toEqual({ product });
    expect(asked.map(({ source }) => source).filter((each) => each !== 'makers')).toEqual(['shops', 'stock']);
    expect([read.slice(0, 2), asked.length]).toEqual([['shops', 'stock'], read.length]);
  });

  it('is read where the first does not know what another does', async () => {
    answers = { shops: '{"data":{"shelf":{"height":1,"code":null}}}', stock: '{"data":{"shelf":{"code":"c","depth":2}}}' };
    expect((await ask('{ shelf { code height depth } }')).data).toEqual({ shelf: { code: 'c', height: 1, depth: 2 } });
  });
});
