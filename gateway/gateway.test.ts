import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';

let library: Library;
let gateway: TestGateway;

beforeAll(async () => {
  library = await openLibrary();
  gateway = await testGateway(library);
});
afterEach(() => {
  for (const subgraph of [library.books, library.reviews]) {
    subgraph.standIn = undefined;
    subgraph.extensions = undefined;
    subgraph.received.length = 0;
  }
});
afterAll(async () => {
  await gateway.stop();
  await library.close();
});

describe('a plain gateway', () => {
  it('joins the subgraphs of any Federation 2 supergraph in one answer', async () => {
    const { data, errors, extensions } = await gateway.ask('{ books { title stars } latest { book { title } } }');
    expect({ data, errors, extensions }).toEqual({
      data: {
        books: [1, 2, 3].map((id) => ({ title: `Book ${id}`, stars: id })),
        latest: [{ book: { title: 'Book 2' } }],
      },
    });
  });

  it('tells subgraphs nothing of the caller and passes her position on', async () => {
    await gateway.ask('{ books { title } }', {
      headers: {
        authorization: 'Bearer secret',
        cookie: 'a=b',
        'kerngraaf-identity': 'forged',
        'kerngraaf-after': 'intake:x:1',
      },
    });
    const { headers } = library.books.received[0] ?? {};
    expect(headers).toMatchObject({ 'kerngraaf-after': 'intake:x:1' });
    for (const name of ['authorization', 'cookie', 'kerngraaf-identity']) expect(headers).not.toHaveProperty(name);
  });

  it("collects the subgraphs' positions", async () => {
    const at = (source: string, sequence: number) => ({ source, aggregate: 'a', sequence });
    library.books.extensions = { position: [at('books', 1)], behind: [at('reviews', 9)], other: 'x' };
    library.reviews.extensions = { position: [at('reviews', 2)], behind: 'nonsense' };
    const { extensions } = await gateway.ask('{ books { stars } }');
    expect(extensions).toEqual({ position: [at('books', 1), at('reviews', 2)], behind: [at('reviews', 9)] });
  });

  it('takes no more positions from a subgraph than there can be, and nothing else for one', async () => {
    const position = { source: 'books', aggregate: 'a', sequence: 1 };
    library.books.extensions = { position: [null, 7, { ...position, host: 'h' }, ...Array.from({ length: 300_000 }, () => 1)] };
    const { data, extensions, errors } = await gateway.ask('{ books { id } }');
    expect({ data, extensions, errors }).toEqual({
      data: { books: [{ id: '1' }, { id: '2' }, { id: '3' }] },
      extensions: { position: [position] },
    });
  });

  it('answers introspection in development, without asking a subgraph', async () => {
    expect((await gateway.ask('{ __schema { queryType { name } } }')).data).toEqual({ __schema: { queryType: { name: 'Query' } } });
    expect(library.books.received).toHaveLength(0);
  });

  it('serves no keys and says when a path is unknown', async () => {
    expect((await fetch(`${gateway.url}/jwks`)).status).toBe(404);
    expect((await fetch(`${gateway.url}/`)).status).toBe(404);
  });

  it('says that it is alive, with the hash of its schema', async () => {
    const response = await fetch(`${gateway.url}/health`);
    expect(await response.json()).toEqual({
      status: 'alive',
      service: 'gateway',
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      schema: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });
});

describe('an error of a subgraph', () => {
  it('keeps code, reason and path, and loses all else', async () => {
    const { data, errors } = await gateway.ask('mutation { addBook(title: "") { title } }');
    expect(data).toEqual({ addBook: null });
    expect(errors).toEqual([{ message: 'refused', path: ['addBook'], extensions: { code: 'REFUSED', reason: 'TITLE_EMPTY' } }]);
  });

  it('gets the path of its own entity, and shows nothing when it is a bug', async () => {
    const { data, errors } = await gateway.ask('{ books { title other: secret } }');
    expect(data?.books).toEqual([1, 2, 3].map((id) => ({ title: `Book ${id}`, other: null })));
    expect(errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual([
      { path: ['books', 0, 'other'], extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'reviews' } },
      { path: ['books', 1, 'other'], extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } },
      { path: ['books', 2, 'other'], extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'reviews' } },
    ]);
    expect(errors?.[0]?.message).toBe('Something went wrong on our side.');
  });

  it('gets the right path in a list of several types with gaps', async () => {
    const { errors } = await gateway.ask('{ items { ... on Book { secret } ... on Film { title } } }');
    expect(errors?.map(({ path }) => path)).toEqual([
      ['items', 0, 'secret'],
      ['items', 3, 'secret'],
    ]);
  });

  it('without a path is told for each field that it left empty', async () => {
    const refusal = { message: 'no', extensions: { code: 'UNAUTHENTICATED', reason: 'IDENTITY_EXPIRED', host: 'h' } };
    library.reviews.standIn = (response) => response.writeHead(401).end(JSON.stringify({ errors: [refusal] }));
    const { data, errors } = await gateway.ask('{ items { ... on Book { title stars } ... on Film { title } } }');
    expect(data?.items).toEqual([{ title: 'Book 1', stars: null }, { title: 'Film 9' }, null, { title: 'Book 2', stars: null }]);
    const extensions = { code: 'UNAUTHENTICATED', reason: 'IDENTITY_EXPIRED' };
    expect(errors).toEqual([0, 3].map((place) => ({ message: 'no', path: ['items', place, 'stars'], extensions })));
  });

  it('without a path is told a few times, however often the subgraph says it', async () => {
    const errors = Array.from({ length: 5_000 }, (_, n) => ({ message: `no ${n}`, extensions: { code: 'FORBIDDEN' } }));
    library.books.standIn = (response) => response.end(JSON.stringify({ data: { books: null }, errors }));
    expect((await gateway.ask('{ books { id } }')).errors).toHaveLength(20);
  });

  it('about the request itself is a bug of ours, not of the client', async () => {
    const refusal = { message: 'Unknown field "at"', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    library.books.standIn = (response) => response.writeHead(400).end(JSON.stringify({ errors: [refusal] }));
    const { status, errors } = await gateway.ask('{ books { id } }');
    const extensions = { code: 'INTERNAL_SERVER_ERROR', service: 'books' };
    expect({ status, errors }).toEqual({
      status: 200,
      errors: [{ message: 'Something went wrong on our side.', path: ['books'], extensions }],
    });
  });

  it('for a field that may not be null takes no more than the schema says', async () => {
    const { data, errors } = await gateway.ask('{ strict }');
    expect(data).toBeNull();
    expect(errors).toEqual([
      { message: 'Something went wrong on our side.', path: ['strict'], extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'books' } },
    ]);
  });

  it('is made where a subgraph leaves out, without an error, what may not be null', async () => {
    library.books.standIn = (response) => response.end('{"data":{"strict":null}}');
    const { data, errors, extensions } = await gateway.ask('{ strict }');
    expect({ data, extensions }).toEqual({ data: null });
    expect(errors).toMatchObject([{ path: ['strict'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  });

  it.each([
    ['a number without end', '-1e400'],
    ['lists in each other beyond what the stack holds', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('is made where a scalar is %s, and takes nothing else along', async (_, value) => {
    const books = [{ title: 'Book 1' }, { title: 'Book 2' }, { title: 'Book 3' }];
    const broken = { path: ['echo'], extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'reviews' } };
    library.reviews.standIn = (response) => response.end(`{"data":{"echo":${value}}}`);
    for (const _time of ['read', 'put together']) {
      const { data, errors } = await gateway.ask('{ echo books { title } }');
      expect({ data, errors }).toMatchObject({ data: { echo: null, books }, errors: [broken] });
    }
    const why = { message: 'No', extensions: { code: 'REFUSED' } };
    library.reviews.standIn = (response) => response.end(`{"data":{"echo":${value}},"errors":[${JSON.stringify(why)}]}`);
    const { data, errors } = await gateway.ask('{ echo books { title } }');
    expect({ data, errors }).toEqual({ data: { echo: null, books }, errors: [{ ...why, path: ['echo'] }] });
  });

  it('is told at no more than 1,000 places of one request to a subgraph', async () => {
    const books = Array.from({ length: 100 }, () => ({ __typename: 'Book', id: '1' }));
    const refusal = (no: number) => ({ message: `No ${no}`, path: ['_entities', 0, 'stars'], extensions: { code: 'REFUSED' } });
    library.books.standIn = (response) => response.end(JSON.stringify({ data: { books } }));
    const answer = { data: { _entities: [{ stars: null }] }, errors: Array.from({ length: 100 }, (_, no) => refusal(no)) };
    library.reviews.standIn = (response) => response.end(JSON.stringify(answer));
    const { errors } = await gateway.ask('{ books { stars } }');
    expect(errors).toHaveLength(1_000);
    expect(errors?.[101]?.path).toEqual(['books', 1, 'stars']);
  });
});
