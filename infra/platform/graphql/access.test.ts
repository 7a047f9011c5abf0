import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { type Policy, policyOf } from '../access/policy.ts';
import type { PolicyTable } from '../access/policy-table.ts';
import { narrowedNonNull } from './access.ts';
import { buildSchema } from './schema.ts';
import type { Asking } from './testing/ask.ts';
import { emptyTable, librarian, policy, type Sample, serveSample, subjects, typeDefs, visitor } from './testing/sample.ts';

const sample: Sample = await serveSample();
afterAll(() => sample.stop());
const ask = (query: string, asking?: Asking) => sample.gateway.ask(sample.url, query, asking);
const entities = (...references: object[]) => ({ variables: { references } });
const byReference =
  'query ($references: [_Any!]!) { _entities(representations: $references) { ... on Book { title note } ... on Reader { name } } }';

describe('access to a field', () => {
  beforeEach(() => sample.forget());

  it('is denied on a field of a row that is seen, with its path, before its resolver runs', async () => {
    const { data, errors } = await ask('{ book(id: "b1") { title note } }', { as: visitor });
    expect(data).toEqual({ book: { title: 'Max Havelaar', note: null } });
    expect(errors).toMatchObject([{ path: ['book', 'note'], extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } }]);
    expect(sample.reads).toEqual([]);
  });

  it('is denied in each row of a list', async () => {
    const { data, errors } = await ask('{ books { note } }', { as: visitor });
    expect(data).toEqual({ books: [{ note: null }, { note: null }] });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['books', 0, 'note'],
      ['books', 1, 'note'],
    ]);
  });

  it('is denied deep inside, by the type of the row', async () => {
    const { data, errors } = await ask('{ book(id: "b1") { readers { name books { title } } } }', { as: visitor });
    expect(data).toEqual({ book: { readers: [{ name: null, books: null }] } });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('is denied by reference, and the other references of the list stay', async () => {
    const references = entities({ __typename: 'Reader', id: 'r1' }, { __typename: 'Book', id: 'b2', note: 'mine' });
    const { data, errors } = await ask(byReference, { as: visitor, ...references });
    expect(data).toEqual({ _entities: [null, { title: 'Turks fruit', note: null }] });
    const paths = errors?.map(({ path }) => path);
    expect(paths).toHaveLength(2);
    expect(paths).toEqual(
      expect.arrayContaining([
        ['_entities', 0],
        ['_entities', 1, 'note'],
      ]),
    );
    expect(sample.reads).toEqual(['Book b2']);
  });

  it('is denied under another name and through a fragment', async () => {
    const { data } = await ask('{ a: book(id: "b1") { ...f } } fragment f on Book { title: note }', { as: visitor });
    expect(data).toEqual({ a: { title: null } });
  });

  it('is denied to the public as not authenticated', async () => {
    const { data, errors } = await ask('{ today books { title } }');
    expect(data).toEqual({ today: '2026-01-05', books: [{ title: null }, { title: null }] });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_REQUIRED' } });
  });

  it('is denied on a mutation before anything is done', async () => {
    const input = { commandId: 'not even an id', book: 'b1', title: 'x' };
    const { data, errors } = await ask('mutation ($input: RenameInput!) { rename(input: $input) { title } }', {
      as: visitor,
      variables: { input },
    });
    expect(data).toEqual({ rename: null });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is given to the role that has the right', async () => {
    const references = entities({ __typename: 'Reader', id: 'r1' }, { __typename: 'Book', id: 'b1' });
    const { data, errors } = await ask(byReference, { as: librarian, ...references });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ name: 'Secret Reader' }, { title: 'Max Havelaar', note: 'secret note' }] });
  });

  it.each(['Datum', '_Service', 'Nothing', 'Query', 7])('by a reference to %s is refused', async (name) => {
    const { errors } = await ask(byReference, { as: librarian, ...entities({ __typename: name }) });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', reason: 'REFERENCE_UNKNOWN' } }]);
  });

  it('leaves the service document reachable', async () => {
    expect((await ask('{ _service { sdl } }')).data).toMatchObject({ _service: { sdl: expect.stringContaining('type Book') } });
  });
});

describe('what the table hides', () => {
  beforeEach(() => sample.forget());

  it('is null without an error, on every path', async () => {
    const everywhere = '{ fine(id: "f1") { cents } book(id: "b1") { readers { fines { cents } } } }';
    expect((await ask(everywhere, { as: librarian })).data).toEqual({
      fine: { cents: 250 },
      book: { readers: [{ fines: [{ cents: 250 }] }] },
    });
    expect(await ask(everywhere, { as: visitor })).toEqual({ data: { fine: null, book: { readers: [{ fines: null }] } } });
  });

  it.each(['f1', 'f2'])('is answered like what does not exist, by reference and by command (%s)', async (id) => {
    const byKey = await ask('query ($references: [_Any!]!) { _entities(representations: $references) { ... on Fine { cents } } }', {
      as: visitor,
      ...entities({ __typename: 'Fine', id }),
    });
    expect(byKey).toEqual({ data: { _entities: [null] } });
    const command = await ask(`mutation { waive(id: "${id}") { cents } }`, { as: visitor });
    expect(command).toMatchObject({ data: { waive: null }, errors: [{ extensions: { code: 'REFUSED', reason: 'NOT_FOUND' } }] });
    expect(sample.reads).toEqual([]);
  });
});

describe('a schema and its policy', () => {
  const withRules = (rules: PolicyTable['rules']): Policy => policyOf({ ...emptyTable, rules }, 'library', 'development');
  const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs) }]);

  it('leave nothing undecided and nothing stale', () => {
    expect(policy.open(schema)).toEqual([]);
    expect(policy.stale(schema)).toEqual([]);
    const partly = withRules([
      { subgraph: 'library', group: 'notes', on: ['Book.title', 'Reader', 'Loan', 'Query.gone'], allow: {}, why: '' },
    ]);
    expect(partly.open(schema)).toEqual(expect.arrayContaining(['Query.book', 'Book.id', 'Mutation.rename']));
    expect(partly.open(schema)).not.toContain('Reader.name');
    expect(partly.stale(schema)).toEqual(['Loan', 'Query.gone']);
    expect(() => buildSchema(typeDefs, {}, partly, subjects)).toThrow(/no policy rule decides.*Query\.book.*not there: Loan/);
  });

  it('close no non-null field alone', () => {
    expect(narrowedNonNull(schema, policy)).toEqual([]);
    const narrowed = withRules([
      { subgraph: 'library', group: 'notes', on: ['Book'], allow: { visitor: 'any', librarian: 'any' }, why: '' },
      { subgraph: 'library', group: 'notes', on: ['Book.id', 'Book.note'], allow: { librarian: 'any' }, why: '' },
    ]);
    expect(narrowedNonNull(schema, narrowed)).toEqual(['Book.id']);
  });

  it('refuse a resolver without a field, and a root field, an entity or a scalar without a resolver', () => {
    expect(() => buildSchema(typeDefs, { Book: { titel: () => '' } }, policy, subjects)).toThrow('Book.titel');
    expect(() => buildSchema(typeDefs, {}, policy, subjects)).toThrow(
      /without a resolver: Query\.book, .*Mutation\.rename, Mutation\.waive, Book, Fine, Reader(;|$)/,
    );
    expect(() => buildSchema(`${typeDefs} scalar Anything`, {}, policy, subjects)).toThrow('scalars without a resolver: Anything');
  });
});
