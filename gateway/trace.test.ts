import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseTraceparent, type Span, type Trace, traceOf } from '@kerngraaf/platform/trace.ts';
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
  return [...library.books.received, ...library.reviews.received].map((request) => traceOf(request.headers));
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
