import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';

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
