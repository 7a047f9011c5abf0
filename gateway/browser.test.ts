import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';

const known = 'https://loket.example';
let library: Library;
let gateway: TestGateway;
beforeAll(async () => {
  library = await openLibrary();
  gateway = await testGateway({ ...library, production: true, origins: [known] });
});
afterAll(async () => {
  await gateway.stop();
  await library.close();
});

const query = JSON.stringify({ query: 'mutation { closeShelf }' });
const preflight = (url: string, origin: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' },
  });

describe('a page of another site', () => {
  it('may ask and read when its origin is set', async () => {
    const { status, headers } = await preflight(gateway.url, known);
    expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-methods')]).toEqual([204, known, 'POST']);
    expect(headers.get('access-control-allow-headers')).toContain('authorization');
    const answer = await gateway.post(query, { origin: known });
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([200, known, 'origin']);
    expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
  });

  it('may read why it was refused', async () => {
    expect((await gateway.post('{', { origin: known })).headers.get('access-control-allow-origin')).toBe(known);
  });

  it.each(['https://other.example', 'https://loket.example.evil.example', 'http://loket.example', 'https://loket.example:8443', 'null'])(
    'may not from %s',
    async (origin) => {
      const { status, headers } = await preflight(gateway.url, origin);
      expect([status, headers.get('access-control-allow-origin')]).toEqual([405, null]);
      expect((await gateway.post(query, { origin })).headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  it('may not at all when none is set', async () => {
    const own = await testGateway(library);
    expect((await preflight(own.url, known)).headers.get('access-control-allow-origin')).toBeNull();
    await own.stop();
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain; application/json', ''])(
    'cannot send a mutation as %s, which a browser does not ask permission for',
    async (type) => {
      const before = library.books.received.length;
      const answer = await gateway.post(new TextEncoder().encode(query), { 'content-type': type, origin: 'https://other.example' });
      expect(answer).toMatchObject({
        status: 415,
        errors: [{ extensions: { code: 'BAD_USER_INPUT', reason: 'CONTENT_TYPE_UNSUPPORTED' } }],
      });
      expect(library.books.received).toHaveLength(before);
    },
  );

  it.each(['query', 'mutation'])('cannot send a %s by GET', async (kind) => {
    const before = library.books.received.length;
    const field = kind === 'query' ? 'books { id }' : 'closeShelf';
    const response = await fetch(`${gateway.url}/graphql?query=${encodeURIComponent(`${kind} { ${field} }`)}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(library.books.received).toHaveLength(before);
  });
});

describe('every answer', () => {
  it.each(['/graphql', '/health', '/nowhere'])('of %s tells a browser to run, frame and guess nothing', async (path) => {
    const { headers } = await fetch(gateway.url + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toContain('max-age=');
    expect(headers.has('x-powered-by')).toBe(false);
  });
});

describe('an answer', () => {
  const invalid = '{"query":"{ bookz { id } }"}';
  const cases: readonly [accept: string, type: string, status: number][] = [
    ['application/graphql-response+json', 'application/graphql-response+json', 400],
    ['application/json', 'application/json', 200],
    ['application/json, application/graphql-response+json', 'application/graphql-response+json', 400],
    ['application/json, application/graphql-response+json;q=0.5', 'application/json', 200],
    ['text/html, */*;q=0.1', 'application/json', 400],
  ];
  it.each(cases)('to who accepts %s is in %s, and %i when the document is not valid', async (accept, type, status) => {
    const answer = await gateway.post(invalid, { accept });
    expect([answer.headers.get('content-type'), answer.status]).toEqual([`${type}; charset=utf-8`, status]);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('is not given to who accepts no JSON', async () => {
    const { status, errors } = await gateway.post(invalid, { accept: 'text/html' });
    expect({ status, errors }).toMatchObject({ status: 406, errors: [{ extensions: { reason: 'NOT_ACCEPTABLE' } }] });
  });
});

describe('in production', () => {
  const questions = [
    '{ bookz { id } }',
    '{ books { idd } }',
    '{ shelf(coda: "x") { code } }',
    '{ __schema { types { name } } }',
    '{ books { ... on Bookk { id } } }',
  ];
  it.each(questions)('%s is not told what would be right', async (question) => {
    const { text } = await gateway.ask(question);
    expect(text).not.toMatch(/Did you mean|"Book"|stacktrace|queryPlan/);
  });

  it('no plan and no trace comes with an answer', async () => {
    const headers = {
      'apollo-query-plan-experimental': 'true',
      'apollo-federation-include-trace': 'ftv1',
      'apollo-expose-query-plan': 'true',
    };
    const { extensions, data } = await gateway.ask('{ books { id } }', { headers });
    expect([data?.books, extensions]).toEqual([[{ id: '1' }, { id: '2' }, { id: '3' }], undefined]);
    expect(library.books.received.at(-1)?.headers).not.toHaveProperty('apollo-federation-include-trace');
  });
});
