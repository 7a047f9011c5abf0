import { connect } from 'node:net';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../access/actor.ts';
import { IDENTITY_HEADER } from '../access/identity.ts';
import type { Position } from '../commands/transact.ts';
import { type Answer, type Asking, post } from './testing/ask.ts';
import { librarian, positionOf, type Sample, serveSample } from './testing/sample.ts';

const sample: Sample = await serveSample({
  // Sequences up to 5 are applied; a later one never is.
  positions: { reached: ({ sequence }) => (sequence > 5 ? new Promise(() => undefined) : Promise.resolve()) },
});
afterAll(() => sample.stop());
const ask = (query: string, asking?: Asking): Promise<Answer> => sample.gateway.ask(sample.url, query, asking);
const refusal = ({ errors }: Answer): unknown => errors?.[0]?.extensions;
const rename = 'mutation ($input: RenameInput!) { rename(input: $input) { title } }';
const input = { commandId: '6f1c2d3e-4a5b-4c6d-8e7f-90a1b2c3d4e5', book: 'b1', title: 'Nieuw' };

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

it('begins nothing that nobody waits for any more', async () => {
  const late = { ...input, commandId: 'a5c1d2e3-4a5b-4c6d-8e7f-90a1b2c3d4e5', title: 'Late' };
  const answer = await ask(rename, { as: librarian, variables: { input: late }, headers: { 'kerngraaf-deadline': '0' } });
  expect(answer).toEqual({
    errors: [{ message: 'SUBGRAPH_TIMEOUT: DEADLINE_PASSED', extensions: { code: 'SUBGRAPH_TIMEOUT', reason: 'DEADLINE_PASSED' } }],
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
