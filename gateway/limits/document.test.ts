import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { operationIn } from '../graph/documents.ts';
import { readRegister } from '../operations/register.ts';
import { documentLimits } from './document.ts';
import { checkTokens } from './tokens.ts';
import { costOf } from './walk.ts';
import { weightsOf } from './weights.ts';

const imports = '["@key", { name: "@cost", as: "@price" }, { name: "@listSize", as: "@length" }]';
const sdl = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ${imports})
  type Query {
    books(first: Int = 4, filter: Filter): [Book] @length(slicingArguments: ["first"], requireOneSlicingArgument: false)
    shop(first: Int, last: Int): Shop @length(slicingArguments: ["first", "last"], sizedFields: ["books"], requireOneSlicingArgument: false)
    shelves: [[Book]] @length(assumedSize: 7)
    any: [Book!]!
    node: Node
    one: Book @price(weight: 9)
  }
  type Mutation { add(filter: Filter): Int @price(weight: 2) }
  input Filter { text: String @price(weight: 3) and: [Filter] title: String }
  interface Node { id: ID! slow: Int }
  type Shop { name: String books: [Book] others: [Book] }
  type Book implements Node @key(fields: "id") @price(weight: 5) { id: ID! title: String slow: Int @price(weight: 8) next: Book }
`;
const { supergraphSdl, errors } = composeServices([{ name: 'books', url: 'http://books.example', typeDefs: parse(sdl) }]);
if (supergraphSdl === undefined) throw new AggregateError(errors ?? [], 'does not compose');
const weights = weightsOf(parse(supergraphSdl));

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  const operation = operationIn(document, undefined);
  if (!operation) throw new Error('no operation');
  return costOf(weights, document, operation, (name) => variables[name]);
}

describe('the cost of an operation', () => {
  const cases: readonly [query: string, variables: Readonly<Record<string, unknown>>, cost: number][] = [
    ['{ __typename }', {}, 0],
    ['{ one { title } }', {}, 9],
    ['{ one { next { title } } }', {}, 9 + 5],
    ['{ any { title } }', {}, 10 * 5],
    ['{ any { next { title } } }', {}, 10 * (5 + 5)],
    ['{ shelves { title } }', {}, 7 * 5],
    ['{ books { title } }', {}, 4 * 5],
    ['{ books(first: 3) { title } }', {}, 3 * 5],
    ['query($n: Int) { books(first: $n) { title } }', { n: 6 }, 6 * 5],
    ['{ books(first: -3) { title } }', {}, 0],
    ['{ shop(first: 2, last: 3) { name books { title } others { title } } }', {}, 1 + 3 * 5 + 10 * 5],
    ['{ books(first: 1, filter: { text: "x", title: "y" }) { id } }', {}, 5 + 3],
    ['query($f: Filter) { books(first: 1, filter: $f) { id } }', { f: { and: [{ text: 'x' }, { text: 'y' }] } }, 5 + 6],
    ['{ node { id slow } }', {}, 1 + 8],
    ['{ node { ...F ...F } } fragment F on Book { slow }', {}, 1 + 16],
    ['mutation { a: add b: add }', {}, 4],
    ['{ any @skip(if: true) { id } }', {}, 50],
    ['{ nowhere { id } }', {}, 0],
    ['{ one { ...F } } fragment F on Book { next { ...F } }', {}, 9 + 5],
    ['{ __schema { types { fields { name } } } }', {}, 0],
  ];
  it.each(cases)('%s with %j is counted by object and length', (query, variables, expected) => {
    expect(cost(query, variables)).toBe(expected);
  });

  it('is judged anew for other variables, and by the default of one that is left out', () => {
    const judge = documentLimits(supergraphSdl);
    const query = 'query($n: Int = 10001) { books(first: $n) { title } }';
    const judged = (variables: Readonly<Record<string, unknown>>) => () => judge({ query, variables });
    expect(judged({ n: 10_000 })).not.toThrow();
    expect(judged({ n: 10_001 })).toThrow('LIMIT_EXCEEDED: TOO_COSTLY');
    expect(judged({})).toThrow('LIMIT_EXCEEDED: TOO_COSTLY');
    expect(judged({ n: 1 })).not.toThrow();
  });

  it('is that of the operation that was named', () => {
    const judge = documentLimits(supergraphSdl);
    const query = 'query A { books(first: 20000) { title } } query B { one { title } }';
    expect(() => judge({ query, operationName: 'B', variables: {} })).not.toThrow();
    expect(() => judge({ query, operationName: 'A', variables: {} })).toThrow('TOO_COSTLY');
    expect(() => judge({ query, operationName: 'B', variables: {} })).not.toThrow();
  });
});

describe('every registered document', () => {
  const schema = new URL('../../schema/', import.meta.url);
  const judge = documentLimits(readFileSync(new URL('supergraph.graphql', schema), 'utf8'));
  const register = readRegister(new URL('operations/register.json', schema).pathname);
  it.each([...register.values()].map(({ name, text }) => [name, text] as const))('%s is well within the limits', (_, query) => {
    checkTokens(query);
    judge({ query, variables: { first: 100 } });
  });
});
