import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newId } from '../ids.ts';
import { errorsOf, type FakeGateway, startFakeGateway } from '../testing/fake-gateway.ts';
import { type GraphReader, type GraphReaderOptions, graphReader, noReader } from './reader.ts';
import { clientIdOf } from './service-token.ts';

const QUERY = 'query Thing($id: ID!) { thing(id: $id) { name } }';
let gateway: FakeGateway;
beforeEach(async () => {
  gateway = await startFakeGateway();
  gateway.graph = () => ({ status: 200, body: { data: { thing: { name: 'x' } } } });
});
afterEach(() => gateway.close());

const readerOf = (own: Partial<GraphReaderOptions> = {}): GraphReader =>
  graphReader({
    gatewayUrl: gateway.settings.GATEWAY_URL,
    issuerUrl: gateway.settings.ISSUER_URL,
    clientId: clientIdOf('north'),
    clientSecret: 'a secret/:+',
    documents: new Map([['thing', QUERY]]),
    ...own,
  });
const reading = (own?: Partial<GraphReaderOptions>): Promise<unknown> => readerOf(own).read('thing', { id: '1' });

describe('a read', () => {
  it("asks the registered document with the service's own token and answers the data", async () => {
    expect(await reading()).toEqual({ thing: { name: 'x' } });
    expect(gateway.asked).toEqual([{ query: QUERY, variables: { id: '1' }, authorization: 'Bearer token-1' }]);
    expect(gateway.tokens.map((each) => each.split(':').map(decodeURIComponent))).toEqual([['service:north', 'a secret/:+']]);
  });

  it('answers null for what is not there', async () => {
    gateway.graph = () => ({ status: 200, body: { data: { thing: null }, extensions: { position: [] } } });
    expect(await reading()).toEqual({ thing: null });
  });

  it('is of no other document', async () => {
    await expect(readerOf().read('other', {})).rejects.toThrow('DOCUMENT_UNKNOWN');
    await expect(noReader.read('thing', {})).rejects.toThrow('READER_MISSING');
  });
});

describe('a read after a position', () => {
  const after = { source: 'north.thing', aggregate: newId(), sequence: 3 };

  it('says what must have been taken first, and answers when it was', async () => {
    expect(await readerOf().read('thing', { id: '1' }, { after })).toEqual({ thing: { name: 'x' } });
    expect(gateway.asked).toMatchObject([{ after: `north.thing:${after.aggregate}:3` }]);
  });

  it('fails when it was not taken in time', async () => {
    gateway.graph = () => ({ status: 200, body: { data: { thing: { name: 'x' } }, extensions: { behind: [after] } } });
    await expect(readerOf().read('thing', { id: '1' }, { after })).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT', reason: 'BEHIND' });
  });

  it('keeps nobody longer than its own time', async () => {
    const reader = readerOf();
    await reader.read('thing', { id: '1' });
    gateway.graph = () => null;
    const waiting = reader.read('thing', { id: '1' }, { after, timeoutMs: 50 });
    await expect(waiting).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT', reason: 'GATEWAY_TIMEOUT' });
  });
});

describe('a token', () => {
  it('is asked for once for all that read, and again shortly before it ends', async () => {
    const reader = readerOf();
    await Promise.all([1, 2, 3].map((id) => reader.read('thing', { id })));
    await reader.read('thing', { id: 4 });
    expect(gateway.tokens).toHaveLength(1);
    gateway.issuer = () => ({ status: 200, body: { access_token: 'short', expires_in: 0 } });
    const short = readerOf();
    for (const id of [1, 2]) await short.read('thing', { id });
    expect(gateway.tokens).toHaveLength(3);
  });

  it('that the gateway does not take is replaced once', async () => {
    gateway.graph = ({ authorization }) =>
      authorization === 'Bearer token-2'
        ? { status: 200, body: { data: { thing: null } } }
        : { status: 401, body: errorsOf('UNAUTHENTICATED', 'TOKEN_INVALID') };
    expect(await reading()).toEqual({ thing: null });
    gateway.graph = () => ({ status: 401, body: errorsOf('UNAUTHENTICATED', 'TOKEN_AUDIENCE') });
    await expect(reading()).rejects.toMatchObject({ name: 'ReadFailed', message: 'UNAUTHENTICATED TOKEN_AUDIENCE' });
    expect(gateway.asked).toHaveLength(4);
  });
});

const withError = (code: string, more: object = {}) => ({
  data: { thing: { name: null } },
  errors: [{ message: `of somebody: ${code}`, path: ['thing'], extensions: { code, ...more } }],
});

describe('a read fails as a whole', () => {
  it.each<[string, number, unknown, object]>([
    [
      'an owner is away',
      200,
      withError('SUBGRAPH_UNAVAILABLE', { service: 'kern-teams' }),
      { code: 'SUBGRAPH_UNAVAILABLE', reason: 'KERN_TEAMS' },
    ],
    ['an owner is late', 200, withError('SUBGRAPH_TIMEOUT', { service: 'x' }), { code: 'SUBGRAPH_TIMEOUT', reason: 'X' }],
    ['an owner is broken', 200, withError('INTERNAL_SERVER_ERROR', { service: 'x' }), { code: 'SUBGRAPH_UNAVAILABLE', reason: 'X' }],
    [
      'an owner lacks the keys',
      200,
      withError('UNAUTHENTICATED', { reason: 'IDENTITY_KEYS_UNAVAILABLE' }),
      { code: 'SUBGRAPH_UNAVAILABLE' },
    ],
    ['the gateway lacks the keys', 503, errorsOf('UNAUTHENTICATED', 'ISSUER_UNAVAILABLE'), { code: 'SUBGRAPH_UNAVAILABLE' }],
    ['what stands before the gateway says so', 502, '<html>', { code: 'SUBGRAPH_UNAVAILABLE', reason: 'GATEWAY_AWAY' }],
    ['there is too much to do', 429, '', { code: 'SUBGRAPH_UNAVAILABLE' }],
    ['it is no JSON', 200, '<html>', { code: 'SUBGRAPH_UNAVAILABLE' }],
    [
      'the service may not',
      200,
      withError('FORBIDDEN', { reason: 'ROLE_WITHOUT_RIGHT' }),
      { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' },
    ],
    ['the document is wrong', 400, errorsOf('GRAPHQL_VALIDATION_FAILED'), { name: 'ReadFailed' }],
    ['there is nothing here', 404, 'no', { name: 'ReadFailed', message: 'GATEWAY_REFUSED 404' }],
    ['an error has no shape', 200, { data: { thing: null }, errors: [7] }, { name: 'ReadFailed', message: 'UNKNOWN UNKNOWN' }],
    ['there are no data', 200, {}, { name: 'ReadFailed', message: 'ANSWER_WITHOUT_DATA' }],
  ])('when %s', async (_why, status, body, failure) => {
    gateway.graph = () => ({ status, body });
    await expect(reading()).rejects.toMatchObject(failure);
  });

  it('and waits for one who is away, whatever another refuses', async () => {
    const [away, refused] = [withError('SUBGRAPH_UNAVAILABLE'), withError('FORBIDDEN', { reason: 'NOT_YOURS' })];
    gateway.graph = () => ({ status: 200, body: { data: null, errors: [...refused.errors, ...away.errors] } });
    await expect(reading()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('when the issuer does not know the service', async () => {
    gateway.issuer = () => ({ status: 401, body: { error: 'invalid_client' } });
    await expect(reading()).rejects.toMatchObject({ name: 'ReadFailed', message: 'ISSUER_REFUSED 401' });
  });

  it('when the issuer is another than it was set to', async () => {
    await expect(reading({ issuerUrl: `${gateway.settings.ISSUER_URL}/other` })).rejects.toThrow('ISSUER_OTHER');
  });
});

describe('who is away', () => {
  const nobody = 'http://127.0.0.1:1';

  it('is told as such, and not by the name that a socket gives it', async () => {
    await expect(reading({ gatewayUrl: nobody })).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', reason: 'GATEWAY_AWAY' });
    await expect(reading({ issuerUrl: nobody })).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', reason: 'ISSUER_AWAY' });
    gateway.issuer = () => ({ status: 503, body: '' });
    await expect(reading()).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', reason: 'ISSUER_AWAY' });
  });

  it('includes one that breaks the connection off', async () => {
    const server = createServer((request) => request.socket.destroy()).listen(0, '127.0.0.1');
    const gatewayUrl = await new Promise<string>((resolve) =>
      server.once('listening', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)),
    );
    await expect(reading({ gatewayUrl })).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', reason: 'GATEWAY_AWAY' });
    await new Promise((resolve) => server.close(resolve));
  });

  it('keeps nobody longer than the time that is set', async () => {
    const reader = readerOf();
    await reader.read('thing', { id: '1' });
    gateway.graph = () => null;
    const waiting = reader.read('thing', { id: '1' }, { timeoutMs: 50 });
    await expect(waiting).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT', reason: 'GATEWAY_TIMEOUT' });
    gateway.issuer = () => null;
    await expect(reading({ timeoutMs: 50 })).rejects.toMatchObject({ code: 'SUBGRAPH_TIMEOUT', reason: 'ISSUER_TIMEOUT' });
  });
});
