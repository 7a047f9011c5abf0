import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { tracingOf } from '@kerngraaf/platform/telemetry/start-tracing.ts';
import { parseTraceparent, type Span, type Trace, traceOf } from '@kerngraaf/platform/trace.ts';
import { openCollector } from './testing/collector.ts';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';

let library: Library;
let gateway: TestGateway;
beforeAll(async () => {
  library = await openLibrary();
  gateway = await testGateway(library);
});
afterAll(async () => {
  await gateway.stop();
  await library.close();
});

const OWN = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00';

/** The traces that subgraphs are told of for one question that takes two of them. */
async function told(headers: Record<string, string> = {}): Promise<readonly Trace[]> {
  for (const { received } of [library.books, library.reviews]) received.length = 0;
  await gateway.ask('{ books { title stars } }', { headers });
  return [...library.books.received, ...library.reviews.received].map(({ headers }) =>
    traceOf(headers, parseTraceparent(headers.traceparent) as Span),
  );
}

describe('the trace of a request', () => {
  it('is one over all subgraphs, with a span for each request', async () => {
    const traces = await told();
    expect(new Set(traces.map(({ traceId }) => traceId)).size).toBe(1);
    expect(new Set(traces.map(({ parentSpanId }) => parentSpanId)).size).toBe(2);
    expect(traces.every(({ parentSpanId }) => parentSpanId !== null)).toBe(true);
  });

  it('is another for each request', async () => {
    const [first, second] = [await told(), await told()];
    expect(first[0]?.traceId).not.toBe(second[0]?.traceId);
  });

  it("is not a client's own, which is told as another operation", async () => {
    const own = parseTraceparent(OWN) as Span;
    for (const trace of await told({ traceparent: OWN })) {
      expect(trace.traceId).not.toBe(own.traceId);
      expect(trace.foreign).toEqual(own);
    }
  });

  it.each([
    'x',
    '00-a-b-01',
    OWN.toUpperCase(),
    OWN.replace(/^00/, 'ff'),
    OWN.replace(/-b7ad6b7169203331-/, '-0000000000000000-'),
    `${OWN}-more`,
  ])('leaves out %s', async (traceparent) => {
    for (const { foreign } of await told({ traceparent, 'kerngraaf-foreign-trace': OWN })) expect(foreign).toBeNull();
  });
});

describe('a collector of traces', () => {
  it("is told of the client's own trace as one that has to do with ours", async () => {
    const collector = await openCollector();
    const tracing = await tracingOf({ service: 'gateway', version: '0', endpoint: collector.url });
    const traced = await testGateway({ ...library, tracing });
    await traced.ask('{ books { title stars } }', { headers: { traceparent: OWN } });
    await traced.stop();
    await collector.close();
    const request = collector.spans.find(({ kind }) => kind === 2);
    expect(request?.traceId).not.toBe(OWN.split('-')[1]);
    expect(request?.links).toMatchObject([{ traceId: OWN.split('-')[1], spanId: OWN.split('-')[2] }]);
    const asked = collector.spans.filter(({ kind }) => kind === 3);
    expect(asked.map(({ attributes }) => attributes['kerngraaf.subgraph'])).toEqual(['books', 'reviews']);
    expect(new Set(asked.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([request?.spanId]));
  });

  it('that is away keeps nobody from an answer, nor the gateway from its end', async () => {
    const tracing = await tracingOf({ service: 'gateway', version: '0', endpoint: 'http://127.0.0.1:9' });
    const traced = await testGateway({ ...library, tracing });
    expect((await traced.ask('{ books { title } }')).errors).toBeUndefined();
    await traced.stop();
  });
});
