import { afterAll, describe, expect, it } from '@jest/globals';
import { type Answer, post } from './testing/ask.ts';
import { type Sample, serveSample } from './testing/sample.ts';

const sample: Sample = await serveSample();
afterAll(() => sample.stop());
const refusal = ({ errors }: Answer): unknown => errors?.[0]?.extensions;

describe('a request over a limit', () => {
  const nested = (depth: number): string => `{"query":"{ today }","variables":{"a":${'['.repeat(depth)}${']'.repeat(depth)}}}`;

  it.each([
    ['a body over one mebibyte', JSON.stringify({ query: '{ today }', variables: { a: 'x'.repeat(1_100_000) } }), 'BODY_TOO_LARGE'],
    ['variables 33 deep', nested(32), 'VARIABLES_TOO_DEEP'],
    ['variables 100,000 deep', nested(100_000), 'VARIABLES_TOO_DEEP'],
    ['20,000 tokens', JSON.stringify({ query: `{ ${'today '.repeat(20_000)} }` }), 'TOO_MANY_TOKENS'],
    ['a document 4,000 deep', JSON.stringify({ query: `{ ${'books { readers { '.repeat(2_000)}` }), 'DOCUMENT_TOO_DEEP'],
  ])('%s is refused', async (_, body, reason) => {
    expect(await post(sample.url, body)).toEqual({
      errors: [{ message: `LIMIT_EXCEEDED: ${reason}`, extensions: { code: 'LIMIT_EXCEEDED', reason } }],
    });
  });

  it('is answered while it is within', async () => {
    expect(await post(sample.url, nested(31))).toEqual({ data: { today: '2026-01-05' } });
  });

  it.each(['not json', '[]', '{"query":1}', '{"query":"{ today }","variables":[]}', '{"query":"{ today }","operationName":1}', 'null'])(
    'or not a request (%s) is malformed',
    async (body) => {
      expect(refusal(await post(sample.url, body))).toEqual({ code: 'BAD_USER_INPUT', reason: 'REQUEST_MALFORMED' });
    },
  );

  it('or of a type that a page may send unasked is malformed', async () => {
    const answer = await post(sample.url, '{"query":"{ today }"}', { 'content-type': 'text/plain' });
    expect(refusal(answer)).toEqual({ code: 'BAD_USER_INPUT', reason: 'REQUEST_MALFORMED' });
  });
});
