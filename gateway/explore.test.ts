import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';

const ISSUER = 'http://issuer.example:4010/path';
let library: Library;
let gateway: TestGateway;
beforeAll(async () => {
  library = await openLibrary();
});
afterEach(() => gateway.stop());
afterAll(() => library.close());

const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const got = (path: string, headers: Record<string, string> = browser): Promise<Response> => fetch(`${gateway.url}${path}`, { headers });

describe('a browser in development', () => {
  it('gets a page at /graphql, and from this gateway alone all that it names', async () => {
    gateway = await testGateway(library);
    const page = await got('/graphql');
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const text = await page.text();
    const named = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(named).toHaveLength(6);
    expect(named.every((path) => path.startsWith('/explore/'))).toBe(true);
    for (const path of named) {
      const file = await got(path, { accept: '*/*' });
      expect([path, file.status, file.headers.get('content-type')]).toEqual([path, 200, expect.stringMatching(/^text\/(css|javascript)/)]);
      expect((await file.text()).length).toBeGreaterThan(100);
    }
  });

  it('is let load scripts of this gateway alone, and ask it and the issuer', async () => {
    gateway = await testGateway({ ...library, issuer: ISSUER });
    const policy = (await got('/graphql')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).toContain("connect-src 'self' http://issuer.example:4010");
    expect(await (await got('/explore/settings.json')).json()).toEqual({ issuer: ISSUER });
  });

  it('still has no operation carried out by GET', async () => {
    gateway = await testGateway(library);
    const answer = await got('/graphql?query={books{id}}', { accept: 'application/json' });
    expect(answer.status).toBe(405);
    expect(library.books.received).toHaveLength(0);
  });
});

it('in production there is no page', async () => {
  gateway = await testGateway({ ...library, production: true });
  expect((await got('/graphql')).status).toBe(405);
  for (const path of ['/explore/page.js', '/explore/settings.json', '/explore/graphiql.js']) expect((await got(path)).status).toBe(404);
});
