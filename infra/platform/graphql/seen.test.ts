import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type Policy, policyOf } from '../access/policy.ts';
import type { PolicyTable } from '../access/policy-table.ts';
import { nobody, type Subjects, unlogged } from './subjects.ts';
import type { Asking } from './testing/ask.ts';
import { emptyTable, librarian, type Sample, serveSample } from './testing/sample.ts';

/** Readers and what they borrowed: a stub with fields of its own, rows, pages of rows, a value below a row, a figure. */
const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { reader(id: ID!): Reader  loan(id: ID!): Loan  loans: LoanConnection  figure: Figure  search(name: String!): Reader }
  type Mutation { lend(reader: ID!): Loan  lose(reader: ID!): Loan }
  type Reader @key(fields: "id") { id: ID!  name: String  tags: [String!]  loans: LoanConnection }
  type Loan { id: ID!  note: String  fine: Fine  shelf: Shelf  agreed: String  secret: String }
  type Fine { amount: Int }
  type Shelf { code: String }
  type Figure { count: Int }
  type LoanConnection { edges: [LoanEdge!]!  next: Boolean }
  type LoanEdge { cursor: String  node: Loan }`;

const rule = (group: string, on: readonly string[], allow: Readonly<Record<string, string>>) => ({
  subgraph: 'library',
  group,
  on,
  allow,
  why: 'test',
});
const closed = ['Reader', 'Loan', 'Fine', 'LoanConnection', 'LoanEdge', 'Query.loan', 'Query.loans', 'Query.search', 'Mutation'];
const tableWith = (...absent: readonly string[]): PolicyTable => ({
  ...emptyTable,
  rules: [
    rule('catalogue', ['Query.reader', 'Reader.id', 'Shelf', 'Loan.id', 'Query.figure', 'Figure'], { '*': 'any' }),
    rule('lending', closed, { librarian: 'branch' }),
    { ...rule('notes', ['Loan.secret', ...absent], { librarian: 'branch' }), absent: true },
  ],
});
const policy: Policy = policyOf(tableWith(), 'library', 'development');

interface Loan {
  readonly id: string;
  readonly reader: string;
  readonly gemeente: string;
}
const [ans, bea, unseen] = ['reader-a', 'reader-b', 'reader-x'];
const loan = (id: string, reader: string): Loan => ({ id, reader, gemeente: '1734' });
const loans = [loan('1', ans), loan('2', bea), loan('3', ans)];
const pageOf = (rows: readonly Loan[]) => ({ edges: rows.map((node) => ({ cursor: node.id, node })), next: false });
const subjects: Subjects = {
  Reader: ({ id }: { readonly id: string }) => [id],
  // As a row that has to be asked after.
  Loan: async ({ reader }: Loan) => [reader],
};

const resolvers = {
  Query: {
    reader: (_: unknown, { id }: { id: string }) => ({ id }),
    loan: (_: unknown, { id }: { id: string }) => Promise.resolve(loans.find((each) => each.id === id) ?? null),
    loans: () => pageOf(loans),
    figure: () => ({ count: 3 }),
    search: (_: unknown, { name }: { name: string }) => (name === 'Ans' ? { id: ans } : null),
  },
  Mutation: {
    lend: (_: unknown, { reader }: { reader: string }) => loan('4', reader),
    lose: () => {
      throw new Error('lost');
    },
  },
  Reader: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    name: async ({ id }: { id: string }) => (id === unseen ? null : 'Secret'),
    tags: () => [],
    loans: ({ id }: { id: string }) => pageOf(loans.filter(({ reader }) => reader === id)),
  },
  Loan: {
    note: ({ id }: Loan) => `note ${id}`,
    fine: ({ id }: Loan) => (id === '1' ? { amount: 5 } : null),
    shelf: () => ({ code: 's' }),
    secret: () => 'hidden',
    agreed: () => {
      throw new Error('unknown');
    },
  },
};

const sample: Sample = await serveSample({ typeDefs, resolvers, subjects, policy });
afterAll(() => sample.stop());
beforeEach(() => void (sample.recorded as unknown[]).splice(0));

async function personsIn(query: string, asking: Asking = { as: librarian }): Promise<readonly string[]> {
  await sample.gateway.ask(sample.url, query, asking);
  expect(sample.recorded.length).toBeLessThanOrEqual(1);
  return (sample.recorded[0]?.persons ?? []).map(({ subject }) => subject).sort();
}

describe('an answer', () => {
  it.each([
    ['a field of a person', `{ reader(id: "${ans}") { name } }`, [ans]],
    [
      'a field of a person, by reference',
      `{ _entities(representations: [{ __typename: "Reader", id: "${ans}" }]) { ... on Reader { name } } }`,
      [ans],
    ],
    ['whom a search found', '{ search(name: "Ans") { id } }', [ans]],
    ['one row', '{ loan(id: "2") { note } }', [bea]],
    ['that a row is there', '{ loan(id: "2") { __typename } }', [bea]],
    ['a value below a row', '{ loan(id: "1") { fine { amount } } }', [ans]],
    ['each person of a list once', '{ loans { edges { node { note fine { amount } } } } }', [ans, bea]],
    ['each person of a list of which only the places are read', '{ loans { edges { cursor } } }', [ans, bea]],
    ['each person of a list that is only counted', '{ loans { next } }', [ans, bea]],
    ['a row that a command changed', `mutation { lend(reader: "${bea}") { id } }`, [bea]],
  ])('tells of %s', async (_, query, persons) => {
    expect(await personsIn(query)).toEqual(persons);
  });

  it.each([
    ['a key that was passed in', `{ reader(id: "${ans}") { id __typename } }`],
    ['a field of a person who is not seen', `{ reader(id: "${unseen}") { name tags } }`],
    ['a page without rows', `{ reader(id: "${unseen}") { loans { next edges { cursor } } } }`],
    ['a row that is not there', '{ loan(id: "9") { note } }'],
    ['a search that found nobody', '{ search(name: "Bea") { id } }'],
    ['a figure', '{ figure { count } }'],
    ['a command that failed', `mutation { lose(reader: "${bea}") { id } }`],
  ])('tells nobody of %s', async (_, query) => {
    expect(await personsIn(query)).toEqual([]);
    expect(sample.recorded).toEqual([]);
  });

  it('tells the public of nobody', async () => {
    expect(await personsIn(`{ reader(id: "${ans}") { name } }`, {})).toEqual([]);
  });

  it('says by which root field, in which gemeente, and whether something failed', async () => {
    await sample.gateway.ask(sample.url, '{ loan(id: "2") { note agreed } figure { count } }', { as: librarian });
    const { processing, persons } = sample.recorded[0] ?? {};
    expect(processing).toMatchObject({ name: 'Query.loan', failed: true, actor: librarian });
    expect(persons).toEqual([{ subject: bea, gemeenten: ['1734'], absent: false }]);
  });
});

describe('what must seem not to be there', () => {
  it('is a line of its own beside what is not hidden', async () => {
    await sample.gateway.ask(sample.url, '{ loan(id: "2") { secret } }', { as: librarian });
    expect(sample.recorded[0]?.persons).toEqual([
      { subject: bea, gemeenten: ['1734'], absent: false },
      { subject: bea, gemeenten: ['1734'], absent: true },
    ]);
  });
});

describe('a schema', () => {
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
  const without = (type: string): Subjects => Object.fromEntries(Object.entries(subjects).filter(([name]) => name !== type));

  it('has whom each field of a person is about', () => {
    expect(unlogged(schema, policy, subjects)).toEqual([]);
  });

  it('does not leave out a row, the list of it and what is below it', () => {
    const fields = ['Query.loan', 'Query.loans', 'Mutation.lend', 'Loan.note', 'Fine.amount', 'LoanConnection.edges', 'LoanEdge.node'];
    expect(unlogged(schema, policy, without('Loan'))).toEqual(expect.arrayContaining(fields));
  });

  it('does not leave out an entity that is asked for by its key', () => {
    expect(unlogged(schema, policy, without('Reader'))).toEqual(['Query.search', 'Reader.name', 'Reader.tags']);
  });

  it('does not name a type that is not there', () => {
    expect(unlogged(schema, policy, { ...subjects, Borrower: nobody })).toEqual(['Borrower']);
  });

  it('does not reach what is below a row through an open field', () => {
    const open: Policy = { ...policy, isPublic: (coordinate) => coordinate === 'Loan.fine' || policy.isPublic(coordinate) };
    expect(unlogged(schema, open, subjects)).toEqual(['Fine.amount']);
  });
});
