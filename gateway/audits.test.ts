import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
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

/** Of GET, which stays refused: a page of another site could send it. */
const refused = ['5A70', 'D6D5', '6A70'];
// The address is asked for when an audit runs.
const audits = serverAudits({ url: () => `${gateway.url}/graphql` });

describe('GraphQL over HTTP', () => {
  it('has as many audits as when they were last read', () => expect(audits).toHaveLength(61));

  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s: %s', async (id, _, audit) => {
    expect(await audit.fn()).toMatchObject({ status: refused.includes(id) ? 'notice' : 'ok' });
  });
});
