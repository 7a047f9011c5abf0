import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { brokenMessage } from './graph/errors.ts';
import { limits } from './limits.ts';
import { type Answer, type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';
import type { Stand } from './testing/subgraph.ts';

let library: Library;
let patient: TestGateway;
let impatient: TestGateway;

beforeAll(async () => {
  library = await openLibrary();
  // Each fault is met on its own: what the breaker makes of many stands in resilience.test.ts.
  const resilience = { breakerFailures: Number.POSITIVE_INFINITY };
  [patient, impatient] = await Promise.all([
    testGateway({ ...library, resilience, subgraphWithin: 20_000 }),
    testGateway({ ...library, resilience, subgraphWithin: 1_000 }),
  ]);
});
afterEach(() => {
  for (const subgraph of [library.books, library.reviews]) subgraph.standIn = undefined;
});
afterAll(async () => {
  await Promise.all([patient.stop(), impatient.stop()]);
  await library.close();
});

const gatewayFor = (code: string): TestGateway => (code === 'SUBGRAPH_TIMEOUT' ? impatient : patient);

const gzipped = gzipSync('{"data":{"_entities":[{"stars":1},{"stars":2},{"stars":3}],"books":[]}}');
const endless: Stand = (response) => {
  const more = (): void => {
    while (response.write(' '.repeat(65_536)));
    response.once('drain', more);
  };
  more();
};
const anotherSchema = JSON.stringify({
  errors: [{ message: 'Cannot query field "stars" on type "Book".', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
});

const failures: readonly [name: string, stand: Stand, code: string][] = [
  ['never answers', () => undefined, 'SUBGRAPH_TIMEOUT'],
  ['stops in the middle', (response) => void response.writeHead(200).write('{"data":'), 'SUBGRAPH_TIMEOUT'],
  ['breaks the connection', (response) => response.destroy(), 'SUBGRAPH_UNAVAILABLE'],
  ['resets in mid-body', (response) => response.write('{"data":', () => response.socket?.resetAndDestroy()), 'SUBGRAPH_UNAVAILABLE'],
  ['answers 502 with HTML', (response) => response.writeHead(502).end('<html>'), 'SUBGRAPH_UNAVAILABLE'],
  ['asks to come back in an hour', (response) => response.writeHead(503, { 'retry-after': '3600' }).end(), 'SUBGRAPH_UNAVAILABLE'],
  ['answers 200 with HTML', (response) => response.end('<html>127.0.0.1</html>'), 'SUBGRAPH_UNAVAILABLE'],
  ['answers half of its JSON', (response) => response.end('{"data":{'), 'SUBGRAPH_UNAVAILABLE'],
  ['answers JSON that is no GraphQL', (response) => response.end('[7]'), 'SUBGRAPH_UNAVAILABLE'],
  ['answers neither data nor errors', (response) => response.end('{"data":null}'), 'SUBGRAPH_UNAVAILABLE'],
  ['answers too much', (response) => response.end(Buffer.alloc(limits.answer + 1, ' ')), 'SUBGRAPH_UNAVAILABLE'],
  ['answers without end', endless, 'SUBGRAPH_UNAVAILABLE'],
  ['answers with a huge header', (response) => response.setHeader('x-much', 'x'.repeat(100_000)).end('{}'), 'SUBGRAPH_UNAVAILABLE'],
  ['answers in gzip', (response) => response.setHeader('content-encoding', 'gzip').end(gzipped), 'SUBGRAPH_UNAVAILABLE'],
  ['has another schema now', (response) => response.end(anotherSchema), 'INTERNAL_SERVER_ERROR'],
  ['has another schema now, and answers 400', (response) => response.writeHead(400).end(anotherSchema), 'INTERNAL_SERVER_ERROR'],
  ['answers other entities', (response) => response.end('{"data":{"_entities":[],"shelf":7}}'), 'SUBGRAPH_UNAVAILABLE'],
];

/** The message of an error with this code. */
const said = (code: string, service: string): string => (code === 'INTERNAL_SERVER_ERROR' ? brokenMessage : `${code}: ${service}`);

function expectNoPlace(answer: Answer): void {
  for (const { url } of [library.books, library.reviews])
    expect(answer.text + patient.logged.join() + impatient.logged.join()).not.toContain(`:${new URL(url).port}`);
  expect(answer.text).not.toMatch(/127\.0\.0\.1|ECONN|stack|serviceName|\bat /);
}

describe('when a subgraph', () => {
  it.each(failures)('%s, the entities keep their other fields', async (_, stand, code) => {
    library.reviews.standIn = stand;
    const answer = await gatewayFor(code).ask('{ books { id name: title stars } }');
    expect(answer.status).toBe(200);
    expect(answer.data).toEqual({ books: [1, 2, 3].map((id) => ({ id: `${id}`, name: `Book ${id}`, stars: null })) });
    const error = { message: said(code, 'reviews'), extensions: { code, service: 'reviews' } };
    expect(answer.errors).toEqual([0, 1, 2].map((place) => ({ ...error, path: ['books', place, 'stars'] })));
    expectNoPlace(answer);
  });

  it.each(failures.slice(0, -1))('%s, the other subgraph answers for a shared entry', async (_, stand, code) => {
    library.books.standIn = stand;
    const answer = await gatewayFor(code).ask('{ shelf(code: "a") { places visits } latest { text } books { title } }');
    expect(answer.data).toEqual({ shelf: { places: null, visits: 7 }, latest: [{ text: 'Good' }], books: null });
    expect(answer.errors?.map(({ path, extensions }) => ({ path, extensions }))).toEqual(
      [['shelf', 'places'], ['books']].map((path) => ({ path, extensions: { code, service: 'books' } })),
    );
    expectNoPlace(answer);
  });

  it('fails under a field that may not be null, the error stands where the null went', async () => {
    library.reviews.standIn = (response) => response.destroy();
    const { data, errors } = await patient.ask('{ books { title quotes { text } } }');
    expect(data).toEqual({ books: [null, null, null] });
    expect(errors?.map(({ path }) => path)).toEqual([0, 1, 2].map((place) => ['books', place]));
  });

  it('answers a value of another type, its place alone is null and told', async () => {
    library.reviews.standIn = (response) => response.end('{"data":{"_entities":[{"stars":1},{"stars":"many"},{"stars":3}]}}');
    const answer = await patient.ask('{ books { id stars } }');
    expect(answer.data).toEqual({ books: [1, null, 3].map((stars, index) => ({ id: `${index + 1}`, stars })) });
    const extensions = { code: 'INTERNAL_SERVER_ERROR', service: 'reviews' };
    expect(answer.errors).toEqual([{ message: brokenMessage, path: ['books', 1, 'stars'], extensions }]);
    expectNoPlace(answer);
  });

  it('leaves out what may not be null, its own field is null with its name', async () => {
    library.books.standIn = (response) => response.end('{"data":{"strict":null}}');
    const { errors } = await patient.ask('{ strict }');
    expect(errors).toMatchObject([{ path: ['strict'], extensions: { code: 'INTERNAL_SERVER_ERROR', service: 'books' } }]);
  });

  it('is slow, and in time, its answer is served', async () => {
    let slowly = (): void => undefined;
    library.reviews.standIn = (response) => {
      response.write('{"data":{"_entities":[{"stars":1},');
      slowly = () => response.end('{"stars":2},{"stars":3}]}}');
    };
    const answer = patient.ask('{ books { stars } }');
    expect((await patient.ask('{ books { id } }')).errors).toBeUndefined();
    slowly();
    expect((await answer).data).toEqual({ books: [1, 2, 3].map((stars) => ({ stars })) });
  });

  it('breaks one kept connection, a query is sent once more and a mutation is not', async () => {
    const breakOnce: Stand = (response) => {
      library.books.standIn = undefined;
      response.destroy();
    };
    library.books.standIn = breakOnce;
    expect((await patient.ask('{ books { id } }')).errors).toBeUndefined();
    library.books.standIn = breakOnce;
    library.books.received.length = 0;
    const { errors } = await patient.ask('mutation { closeShelf }');
    expect(errors).toMatchObject([{ path: ['closeShelf'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'books' } }]);
    expect(library.books.received).toHaveLength(1);
  });

  it('is gone, and comes to another address, only its own fields are missing', async () => {
    const own = await openLibrary();
    const served = await testGateway({ ...own, addresses: new Map([...own.addresses, ['reviews', library.reviews.url]]) });
    expect((await served.ask('{ latest { text } }')).errors).toBeUndefined();
    await own.books.close();
    const answer = await served.ask('{ books { id } latest { text } }');
    expect(answer.data).toEqual({ books: null, latest: [{ text: 'Good' }] });
    expect(answer.errors).toEqual([
      { message: 'SUBGRAPH_UNAVAILABLE: books', path: ['books'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'books' } },
    ]);
    expectNoPlace(answer);
    await served.stop();
    await own.close();
  });

  it('is gone together with the other, the answer says so of each', async () => {
    library.books.standIn = library.reviews.standIn = (response) => response.destroy();
    const { data, errors } = await patient.ask('{ shelf(code: "a") { places visits } }');
    expect(data).toEqual({ shelf: null });
    expect(errors?.map(({ path, extensions }) => [path, extensions?.service]).sort()).toEqual([
      [['shelf'], 'books'],
      [['shelf'], 'reviews'],
    ]);
  });
});
