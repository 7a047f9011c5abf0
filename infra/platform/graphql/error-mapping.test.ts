import { afterAll, describe, expect, it } from '@jest/globals';
import type { Answer, Asking } from './testing/ask.ts';
import { librarian, type Sample, serveSample } from './testing/sample.ts';

const sample: Sample = await serveSample();
afterAll(() => sample.stop());
const ask = (query: string, asking?: Asking): Promise<Answer> => sample.gateway.ask(sample.url, query, asking);
const refusal = ({ errors }: Answer): unknown => errors?.[0]?.extensions;
const rename = 'mutation ($input: RenameInput!) { rename(input: $input) { title } }';
const input = { commandId: '6f1c2d3e-4a5b-4c6d-8e7f-90a1b2c3d4e5', book: 'b1', title: 'Nieuw' };

describe('an error', () => {
  it('that nobody expected says nothing and is logged without its text', async () => {
    const answer = await ask('{ broken(how: "bug") }', { as: librarian });
    expect(answer).toMatchObject({
      data: { broken: null },
      errors: [{ message: 'Something went wrong on our side.', path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(JSON.stringify(answer)).not.toMatch(/secret|stack/);
    const logged = sample.lines.filter((line) => line.includes('graphql.failed'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toMatch(/sample\.ts/);
    expect(logged[0]).not.toContain('secret');
  });

  it('that was expected gives its code and reason and is not logged', async () => {
    const before = sample.lines.length;
    expect(refusal(await ask('{ broken(how: "refused") }'))).toEqual({ code: 'REFUSED', reason: 'BOOK_LENT' });
    expect(sample.lines).toHaveLength(before);
  });

  it.each([
    ['{ book(', { code: 'GRAPHQL_PARSE_FAILED' }],
    ['{ nothing }', { code: 'GRAPHQL_VALIDATION_FAILED' }],
    ['query A { today } query B { today }', { code: 'BAD_USER_INPUT', reason: 'OPERATION_UNKNOWN' }],
    ['', { code: 'BAD_USER_INPUT', reason: 'REQUEST_MALFORMED' }],
    ['{ on(date: "2026-02-30") }', { code: 'BAD_USER_INPUT', reason: 'DATE_MALFORMED' }],
  ])('in the document %s keeps a stable code', async (query, extensions) => {
    expect(refusal(await ask(query))).toEqual(extensions);
  });

  it('in a variable names its place and not its value', async () => {
    const variables = { input: { ...input, title: { secret: 'secret at "here"; value' } } };
    const answer = await ask(rename, { as: librarian, variables });
    expect(answer.errors).toMatchObject([
      { message: 'BAD_USER_INPUT: VARIABLE_MALFORMED in input.title', extensions: { reason: 'VARIABLE_MALFORMED' } },
    ]);
    const date = await ask('query ($d: Datum!) { on(date: $d) }', { variables: { d: '31-12-2025' } });
    expect(refusal(date)).toEqual({ code: 'BAD_USER_INPUT', reason: 'DATE_MALFORMED' });
    expect(JSON.stringify([answer, date])).not.toMatch(/secret|31-12/);
  });
});
