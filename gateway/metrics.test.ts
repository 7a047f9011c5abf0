import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { openIssuer } from './testing/issuer.ts';
import { type Library, openLibrary } from './testing/library.ts';
import { libraryIdentity, registered } from './testing/library-access.ts';

let library: Library;
let gateway: TestGateway;

beforeAll(async () => {
  library = await openLibrary();
  gateway = await testGateway({ ...library, metricsAt: { port: 0, host: '127.0.0.1' } });
});
afterAll(async () => {
  await gateway.stop();
  await library.close();
});

const metrics = (path = '/metrics'): Promise<Response> => fetch(`http://127.0.0.1:${gateway.metricsPort}${path}`);

describe('the metrics of the gateway', () => {
  it('count answers by their status, and what a subgraph did not answer', async () => {
    await gateway.ask('{ books { id } }');
    await gateway.post('nee');
    library.books.standIn = (response) => void response.destroy();
    await gateway.ask('{ books { id } }');
    library.books.standIn = undefined;
    const response = await metrics();
    expect(response.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await response.text();
    expect(text).toContain('kerngraaf_gateway_answers_total{status="200",service="gateway"} 2');
    expect(text).toContain('kerngraaf_gateway_answers_total{status="400",service="gateway"} 1');
    expect(text).toContain('kerngraaf_gateway_unanswered_total{source="books",code="SUBGRAPH_UNAVAILABLE",service="gateway"} 1');
  });

  it('tell of each operation by the hash of its document, and of each subgraph', async () => {
    const query = '{ books { title stars } }';
    const operation = createHash('sha256').update(query).digest('hex');
    await gateway.ask(query);
    library.reviews.standIn = (response) => void response.destroy();
    await gateway.ask(query);
    library.reviews.standIn = undefined;
    await gateway.ask('{ nonsense }');
    const text = await (await metrics()).text();
    expect(text).toContain(`kerngraaf_gateway_operation_seconds_count{service="gateway",operation="${operation}"} 2`);
    expect(text).toContain(`kerngraaf_gateway_operation_failures_total{operation="${operation}",service="gateway"} 1`);
    expect(text).toContain(`kerngraaf_gateway_operation_fetches_total{operation="${operation}",service="gateway"} 4`);
    expect(text).toMatch(/kerngraaf_gateway_subgraph_seconds_count\{service="gateway",source="reviews"\} 1\n/);
    expect(text).not.toContain('nonsense');
  });

  it('tell answers of a subgraph that refuse from those in which it breaks', async () => {
    await gateway.ask('mutation { addBook(title: "") { id } }');
    await gateway.ask('{ books { id secret } }');
    const text = await (await metrics()).text();
    expect(text).toContain('kerngraaf_gateway_subgraph_errors_total{source="books",kind="refused",service="gateway"} 1');
    expect(text).toContain('kerngraaf_gateway_subgraph_errors_total{source="reviews",kind="broken",service="gateway"} 1');
    expect(text).not.toContain('subgraph_errors_total{source="reviews",kind="refused"');
  });

  it('tell of plans that were made and of those that were known', async () => {
    const counts = async (): Promise<readonly number[]> => {
      const text = await (await metrics()).text();
      return ['hit', 'miss'].map((cache) => Number(new RegExp(`plans_total\\{cache="${cache}"[^}]*\\} (\\d+)`).exec(text)?.[1] ?? 0));
    };
    const [hits = 0, misses = 0] = await counts();
    for (const query of ['{ items { __typename } }', '{ items { __typename } }', '{  items {  __typename } }']) await gateway.ask(query);
    expect(await counts()).toEqual([hits + 2, misses + 1]);
  });

  it('name no more than five hundred operations', async () => {
    for (let place = 0; place < 600; place += 1) await gateway.ask(`{ a${place}: __typename }`);
    const text = await (await metrics()).text();
    expect(text.match(/operation_seconds_count\{/g)).toHaveLength(501);
    expect(text).toContain('operation_seconds_count{service="gateway",operation="other"}');
  });

  it('name a registered operation, however many others there are', async () => {
    const issuer = await openIssuer();
    const document = 'query Titles @purpose(activities: ["read"]) { latest { text } }';
    const access = { register: registered(document) };
    const own = await testGateway({
      ...{ ...library, metricsAt: { port: 0, host: '127.0.0.1' } },
      identity: await libraryIdentity(issuer, access),
    });
    for (let place = 0; place < 501; place += 1) await own.ask(`{ a${place}: __typename }`);
    const authorization = `Bearer ${await issuer.token({ role: 'reader' })}`;
    const documentId = createHash('sha256').update(document).digest('hex');
    expect((await own.post(JSON.stringify({ documentId }), { authorization })).errors).toBeUndefined();
    const text = await (await fetch(`http://127.0.0.1:${own.metricsPort}/metrics`)).text();
    expect(text).toContain(`operation_seconds_count{service="gateway",operation="${documentId}"} 1`);
    expect(text).toContain('operation_seconds_count{service="gateway",operation="other"} 1');
    await own.stop();
    await issuer.close();
  });

  it('are all that their port serves', async () => {
    expect((await metrics('/graphql')).status).toBe(404);
    expect((await metrics('/')).status).toBe(404);
  });

  it.each(['/metrics', '/metrics/', '//metrics', '/metrics?x=1'])('are not on the port that everyone reaches: %s', async (path) => {
    const response = await fetch(`${gateway.url}${path}`);
    expect(response.status).toBe(404);
    expect(await response.text()).not.toContain('kerngraaf_');
  });

  it('name the setting when their port is taken, and leave nothing behind', async () => {
    const metricsAt = { port: gateway.metricsPort ?? 0, host: '127.0.0.1' };
    await expect(testGateway({ ...library, metricsAt })).rejects.toThrow(`METRICS_PORT ${metricsAt.port} is in use`);
  });
});
