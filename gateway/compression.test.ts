import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';

let library: Library;
let gateway: TestGateway;
let plain: string;
beforeAll(async () => {
  library = await openLibrary();
  gateway = await testGateway(library);
  plain = (await sent(long)).body.toString();
});
afterAll(async () => {
  await gateway.stop();
  await library.close();
});

const long = `{ ${Array.from({ length: 40 }, (_, place) => `list${place}: books { id title }`).join(' ')} }`;

interface Sent {
  readonly encoding: string | undefined;
  readonly vary: string | undefined;
  readonly body: Buffer;
}

/** Without a client that unpacks. */
function sent(query: string, accepted?: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(accepted === undefined ? {} : { 'accept-encoding': accepted }) };
    const asking = request(`${gateway.url}/graphql`, { method: 'POST', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ encoding: response.headers['content-encoding'], vary: response.headers.vary, body: Buffer.concat(chunks) }),
      );
    });
    asking.on('error', reject);
    asking.end(JSON.stringify({ query }));
  });
}

describe('an answer', () => {
  it.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['br;q=0.2, gzip;q=0.8', 'gzip'],
    ['br;q=0, *', 'gzip'],
    ['*', 'br'],
  ])('to who takes %s comes in %s', async (accepted, encoding) => {
    const answer = await sent(long, accepted);
    expect(answer).toMatchObject({ encoding, vary: 'accept-encoding' });
    expect(answer.body.length).toBeLessThan(plain.length / 4);
    expect((encoding === 'br' ? brotliDecompressSync : gunzipSync)(answer.body).toString()).toBe(plain);
  });

  it.each([undefined, '', 'identity', 'zstd', 'identity, gzip;q=0.5', 'gzip;q=0', 'gzip;q=x'])(
    'to who takes %s comes as it is',
    async (accepted) => {
      const { encoding, body } = await sent(long, accepted);
      expect([encoding, body.toString()]).toEqual([undefined, plain]);
    },
  );

  it('that is short comes as it is', async () => {
    expect((await sent('{ books { id } }', 'gzip')).encoding).toBeUndefined();
  });
});
