import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';
import type { Stand } from './testing/subgraph.ts';

let library: Library;
let gateway: TestGateway;
beforeAll(async () => {
  library = await openLibrary();
});
afterEach(async () => {
  library.reviews.standIn = undefined;
  await gateway.stop();
});
afterAll(() => library.close());

const ready = async (path: string): Promise<[number, unknown]> => {
  const response = await fetch(`${gateway.url}${path}`);
  return [response.status, await response.json()];
};

describe('/ready', () => {
  const away: readonly [name: string, stand: Stand][] = [
    ['is broken', (response) => response.destroy()],
    ['answers 503', (response) => response.writeHead(503).end()],
    ['answers no GraphQL', (response) => response.end('{}')],
    ['never answers', () => undefined],
  ];
  it.each(away)('tells of a subgraph that %s, and of no other, and holds for the gateway', async (_, stand) => {
    library.reviews.standIn = stand;
    gateway = await testGateway(library);
    expect(await ready('/ready/reviews')).toEqual([503, { status: 'not ready', away: ['reviews'] }]);
    expect(await ready('/ready/books')).toEqual([200, { status: 'ready' }]);
    expect(await ready('/ready')).toEqual([200, { status: 'ready' }]);
  });

  it('does not ask a subgraph as often as many look', async () => {
    gateway = await testGateway(library);
    library.books.received.length = 0;
    await Promise.all(Array.from({ length: 50 }, () => ready('/ready/books')));
    expect(library.books.received[0]?.body.toString()).toBe('{"query":"{ __typename }"}');
    // One a second, however slow the machine.
    expect(library.books.received.length).toBeLessThan(10);
  });

  it.each(['/ready/', '/ready/nothing', '/ready/books/x', '/ready/__proto__'])('knows no %s', async (path) => {
    gateway = await testGateway(library);
    expect((await ready(path))[0]).toBe(404);
  });
});
