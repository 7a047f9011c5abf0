import { connect } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/actor.ts';
import { IDENTITY_HEADER } from '../access/identity.ts';
import type { Position } from '../commands/transact.ts';
import { type Answer, type Asking, post } from './testing/ask.ts';
import { librarian, positionOf, type Sample, serveSample } from './testing/sample.ts';

const followed = new Set([positionOf(1).aggregate]);
const sample: Sample = await serveSample({
  // Sequences up to 5 are applied; a later one never is.
  positions: {
    reached: ({ aggregate, sequence }: Position) =>
      followed.has(aggregate) && sequence > 5 ? new Promise(() => undefined) : Promise.resolve(),
  },
});
afterAll(() => sample.stop());
const ask = (query: string, asking?: Asking): Promise<Answer> => sample.gateway.ask(sample.url, query, asking);
const refusal = ({ errors }: Answer): unknown => errors?.[0]?.extensions;
const rename = 'mutation ($input: RenameInput!) { rename(input: $input) { title } }';
const input = { commandId: '6f1c2d3e-4a5b-4c6d-8e7f-90a1b2c3d4e5', book: 'b1', title: 'Nieuw' };

describe('an error', () => {
  it('that nobody expected says nothing and is logged without its text', async () => {
    const answer = await ask('{ broken(how: "bug") }', { as: librarian });
    expect(answer).toMatchObject({
      data: { broken: null },
      errors: [{ message: 'Something went wrong on our side.', path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/secret|stack/);
    const logged = sample.lines.filter((line) => line.includes('graphql.failed'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/sample\.ts/);
    expect(logged[0]).not.toContain('secret');
  });

  it('that was expected gives its code and reason and is not logged', async () => {
    const before = sample.lines.length;
    expect(refusal(await ask('{ broken(how: "refused") }'))).toEqual({ code: 'REFUSED', reason: 'BOOK_LENT' });
    expect(sample.lines).toHaveLength(before);
  });

  it.each([
    ['{ book(', { code: 'GRAPHQL_PARSE_FAILED' }],
    ['{ nothing }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['query A { today } query B { today }', { code: 'BAD_USER_INPUT', reason: 'OPERATION_UNKNOWN' }],
    ['', { code: 'BAD_USER_INPUT', reason: 'REQUEST_MALFORMED' }],
    ['{ on(date: "2026-02-30") }', { code: 'BAD_USER_INPUT', reason: 'DATE_MALFORMED' }],
  ])('in the document %s keeps a stable code', async (query, extensions) => {
    expect(refusal(await ask(query))).toEqual(extensions);
  });

  it('in a variable names its place and not its value', async () => {
    const variables = { input: { ...input, title: { secret: 'secret at "here"; value' } } };
    const answer = await ask(rename, { as: librarian, variables });
    expect(answer.errors).toMatchObject([
      { message: 'BAD_USER_INPUT: VARIABLE_MALFORMED in input.title', extensions: { reason: 'VARIABLE_MALFORMED' } },
    ]);
    const date = await ask('query ($d: Datum!) { on(date: $d) }', { variables: { d: '31-12-2025' } });
    expect(refusal(date)).toEqual({ code: 'BAD_USER_INPUT', reason: 'DATE_MALFORMED' });
    expect(JSON.stringify([answer, date])).not.toMatch(/secret|31-12/);
  });
});

describe('a request over a limit', () => {
  const nested = (depth: number): string => `{"query":"{ today }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;

  it.each([
    ['a body over one mebibyte', JSON.stringify({ query: '{ today }', variables: { a: 'x'.repeat(1_100_000) } }), 'BODY_TOO_LARGE'],
    ['variables 33 deep', nested(32), 'VARIABLES_TOO_DEEP'],
    ['variables 100,000 deep', nested(100_000), 'VARIABLES_TOO_DEEP'],
    ['20,000 tokens', JSON.stringify({ query: `{ ${'today '.repeat(20_000)} }` }), 'TOO_MANY_TOKENS'],
    ['a document 4,000 deep', JSON.stringify({ query: `{ ${'books { readers { '.repeat(2_000)}` }), 'DOCUMENT_TOO_DEEP'],
  ])('%s is refused', async (_, body, reason) => {
    expect(await post(sample.url, body)).toEqual({
      errors: [{ message: `LIMIT_EXCEEDED: ${reason}`, extensions: { code: 'LIMIT_EXCEEDED', reason } }],
    });
  });

  it('is answered while it is within', async () => {
    expect(await post(sample.url, nested(31))).toEqual({ data: { today: '2026-01-05' } });
  });

  it.each(['not json', '[]', '{"query":1}', '{"query":"{ today }","variables":[]}', '{"query":"{ today }","operationName":1}', 'null'])(
    'or not a request (%s) is malformed',
    async (body) => {
      expect(refusal(await post(sample.url, body))).toEqual({ code: 'BAD_USER_INPUT', reason: 'REQUEST_MALFORMED' });
    },
  );

  it('or of a type that a page may send unasked is malformed', async () => {
    const answer = await post(sample.url, '{"query":"{ today }"}', { 'content-type': 'text/plain' });
    expect(refusal(answer)).toEqual({ code: 'BAD_USER_INPUT', reason: 'REQUEST_MALFORMED' });
  });
});

describe('identity', () => {
  const send = async (actor: Actor, body: string, signedBody: string = body): Promise<Answer> =>
    post(sample.url, body, { [IDENTITY_HEADER]: await sample.gateway.identity(actor, signedBody) });
  const mutation = (title: string): string => JSON.stringify({ query: rename, variables: { input: { ...input, title } } });

  it('that is forged is refused before anything runs', async () => {
    const answer = await ask('{ today }', { headers: { [IDENTITY_HEADER]: 'not.a.token' } });
    expect(answer).toEqual({
      errors: [{ message: 'UNAUTHENTICATED: IDENTITY_INVALID', extensions: { code: 'UNAUTHENTICATED', reason: 'IDENTITY_INVALID' } }],
    });
  });

  it('of a query is not enough for a mutation', async () => {
    expect(refusal(await send(librarian, mutation('x'), JSON.stringify({ query: '{ today }' })))).toMatchObject({
      reason: 'IDENTITY_NOT_FRESH',
    });
  });

  it('of a mutation holds for its own bytes only, and once', async () => {
    expect(refusal(await send(librarian, mutation('x'), mutation('y')))).toMatchObject({ reason: 'IDENTITY_BODY_MISMATCH' });
    const header = { [IDENTITY_HEADER]: await sample.gateway.identity(librarian, mutation('x')) };
    expect((await post(sample.url, mutation('x'), header)).errors).toBeUndefined();
    expect(refusal(await post(sample.url, mutation('x'), header))).toMatchObject({ reason: 'IDENTITY_REPLAYED' });
  });
});

describe('a command', () => {
  it('is frozen and answers the last position of each aggregate that it changed', async () => {
    const answer = await ask(rename, { as: librarian, variables: { input } });
    expect(answer).toEqual({ data: { rename: { title: 'Nieuw' } }, extensions: { position: [positionOf(4)] } });
  });

  it.each([
    [{ commandId: 'x' }, 'ID_MALFORMED'],
    [{ expectedVersion: 0 }, 'EXPECTED_VERSION_MALFORMED'],
  ])('with %j is refused', async (own, reason) => {
    expect(refusal(await ask(rename, { as: librarian, variables: { input: { ...input, ...own } } }))).toEqual({
      code: 'BAD_USER_INPUT',
      reason,
    });
  });
});

describe('kerngraaf-after', () => {
  const after = (...positions: readonly Position[]) => ({
    headers: { 'kerngraaf-after': positions.map(({ source, aggregate, sequence }) => `${source}:${aggregate}:${sequence}`).join(',') },
  });

  it('that was reached is answered without a word', async () => {
    expect(await ask('{ today }', after(positionOf(5)))).toEqual({ data: { today: '2026-01-05' } });
  });

  it('that is not reached in time is answered with what is here, and told', async () => {
    const answer = await ask('{ today }', after(positionOf(4), positionOf(6)));
    expect(answer).toEqual({ data: { today: '2026-01-05' }, extensions: { behind: [positionOf(6)] } });
  });

  it.each(['x', 'library:b1:1', `library:${positionOf(1).aggregate}:0`, `library:${positionOf(1).aggregate}:1:1`, ','])(
    '%s is malformed',
    async (header) => {
      expect(refusal(await ask('{ today }', { headers: { 'kerngraaf-after': header } }))).toEqual({
        code: 'BAD_USER_INPUT',
        reason: 'POSITION_MALFORMED',
      });
    },
  );
});

describe('a server', () => {
  it('answers health and nothing else beside the graph', async () => {
    const status = async (path: string): Promise<number> => (await fetch(new URL(path, sample.url))).status;
    expect(await Promise.all(['/health', '/ready', '/graphql', '/'].map(status))).toEqual([200, 200, 405, 404]);
  });

  it('lets a request end when it stops, and takes no new one', async () => {
    const gate = Promise.withResolvers<void>();
    const entered = Promise.withResolvers<void>();
    const reached = (): Promise<void> => {
      entered.resolve();
      return gate.promise;
    };
    const own = await serveSample({ positions: { reached } });
    const { aggregate } = positionOf(1);
    const answer = own.gateway.ask(own.url, '{ today }', { headers: { 'kerngraaf-after': `library:${aggregate}:1` } });
    await entered.promise;
    const stopped = own.stop();
    const refused = Promise.withResolvers<string | undefined>();
    connect(Number(new URL(own.url).port), '127.0.0.1').once('error', (error: NodeJS.ErrnoException) => refused.resolve(error.code));
    expect(await refused.promise).toBe('ECONNREFUSED');
    gate.resolve();
    expect(await answer).toEqual({ data: { today: '2026-01-05' } });
    await stopped;
  });

  it('does not tell its schema in production', async () => {
    const own = await serveSample({ mode: 'production' });
    const answer = await own.gateway.ask(own.url, '{ __schema { types { name } } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    await own.stop();
  });

  it('does not start on a port in use', async () => {
    await expect(serveSample({ port: Number(new URL(sample.url).port) })).rejects.toThrow('EADDRINUSE');
  });
});
