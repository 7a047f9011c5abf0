import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IDENTITY_HEADER, type IdentityVerifier, identityVerifier } from '@kerngraaf/platform/access/identity.ts';
import { hashOf } from '@kerngraaf/platform/reading/purposed-document.ts';
import { type TestGateway, testGateway } from '../testing/gateway.ts';
import { openIssuer, type TestIssuer } from '../testing/issuer.ts';
import { type Library, openLibrary } from '../testing/library.ts';
import { libraryIdentity, registered } from '../testing/library-access.ts';

const latest = 'query Latest @purpose(activities: ["read"]) { latest { text } }';
const several = 'query Several @purpose(activities: ["read", "compare"]) { latest { text } }';
const over = 'query Over @purpose(activities: ["stocktake"]) { latest { text } }';
const loan = 'query Loan($loan: ID!) @purpose(activities: ["lend"], tie: "loan", of: "loan") { shelf(code: $loan) { visits } }';
const anyLoan = 'query AnyLoan @purpose(activities: ["lend"]) { latest { text } }';
const add = 'mutation Add($title: String!) @purpose(activities: ["lend"]) { addBook(title: $title) { title } }';
const ofService = 'query OfService @purpose(activities: ["read"]) { latest { text } }';
const id = '018f3a52-7b1c-4c3e-9d2a-1b2c3d4e5f60';

let library: Library;
let issuer: TestIssuer;
let verify: IdentityVerifier;
let production: TestGateway;
let development: TestGateway;

beforeAll(async () => {
  [library, issuer] = await Promise.all([openLibrary(), openIssuer()]);
  const register = registered(latest, several, over, loan, anyLoan, add, { service: 'reviews', source: ofService });
  // Who holds a loan: its shelf.
  const ties = new Map([['loan', 'query ($id: ID!) { tie: shelf(code: $id) { code } }']]);
  const identity = await libraryIdentity(issuer, { register, ties });
  verify = identityVerifier({ jwks: identity.keys.jwks, audience: 'reviews' });
  production = await testGateway({ ...library, identity, production: true });
  development = await testGateway({ ...library, identity });
});
afterAll(async () => {
  await Promise.all([production.stop(), development.stop()]);
  await Promise.all([library.close(), issuer.close()]);
});

interface Asked {
  readonly role?: string;
  readonly sub?: string;
  readonly gateway?: TestGateway;
}

async function ask(body: object, { role = 'reader', sub = 'p-1', gateway = production }: Asked = {}) {
  library.reviews.received.length = 0;
  const token = role === '' ? {} : { authorization: `Bearer ${await issuer.token({ role, sub })}` };
  return gateway.post(JSON.stringify(body), token);
}
const refusal = (code: string, reason: string) => [{ extensions: { code, reason } }];
/** The purpose that the subgraph was told. */
async function purpose(): Promise<unknown> {
  const { headers, body } = library.reviews.received.at(-1) ?? { headers: {} as Record<string, string>, body: '' };
  return (await verify(headers[IDENTITY_HEADER] as string, { mutation: false, body: Buffer.from(JSON.stringify(body)) })).purpose;
}

describe('a registered document', () => {
  it.each([
    ['its text', { query: latest }],
    ['its documentId', { documentId: hashOf(latest) }],
    ['its persisted hash', { extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(latest) } } }],
  ])('is asked by %s, and its subgraphs are told its activity', async (_, body) => {
    expect(await ask(body)).toMatchObject({ status: 200, data: { latest: expect.any(Array) } });
    expect(await purpose()).toEqual({ activity: 'read' });
  });

  it('that is not known is refused, also with a text that is another', async () => {
    expect((await ask({ documentId: hashOf('x') })).errors).toMatchObject(refusal('BAD_USER_INPUT', 'DOCUMENT_UNKNOWN'));
    const mixed = { query: '{ latest { text } }', extensions: { persistedQuery: { version: 1, sha256Hash: hashOf('x') } } };
    expect((await ask(mixed)).errors).toMatchObject(refusal('BAD_USER_INPUT', 'DOCUMENT_UNKNOWN'));
  });

  it('is refused to a role that holds none of its activities, and when its activity is over', async () => {
    expect((await ask({ query: latest }, { role: 'librarian' })).errors).toMatchObject(refusal('FORBIDDEN', 'PURPOSE_NOT_HELD'));
    expect((await ask({ query: over })).errors).toMatchObject(refusal('FORBIDDEN', 'PURPOSE_NOT_HELD'));
    expect((await ask({ query: latest }, { role: '' })).errors).toMatchObject(refusal('UNAUTHENTICATED', 'TOKEN_REQUIRED'));
  });

  it('for several activities is asked with the one that is meant', async () => {
    expect((await ask({ query: several })).errors).toMatchObject(refusal('BAD_USER_INPUT', 'PURPOSE_AMBIGUOUS'));
    await ask({ query: several, extensions: { purpose: { activity: 'compare' } } });
    expect(await purpose()).toEqual({ activity: 'compare' });
    expect((await ask({ query: latest, extensions: { purpose: { activity: 'compare' } } })).errors).toMatchObject(
      refusal('FORBIDDEN', 'PURPOSE_NOT_HELD'),
    );
  });

  it('of a service is its own, and a service has no other', async () => {
    const service = { role: 'reader', sub: 'service:reviews' };
    expect((await ask({ query: ofService }, service)).data).toBeDefined();
    expect((await ask({ query: ofService }, { ...service, sub: 'service:books' })).errors).toMatchObject(
      refusal('FORBIDDEN', 'DOCUMENT_NOT_REGISTERED'),
    );
    expect((await ask({ query: ofService })).errors).toMatchObject(refusal('FORBIDDEN', 'DOCUMENT_NOT_REGISTERED'));
    for (const query of [latest, '{ books { title } }'])
      expect((await ask({ query }, { ...service, gateway: development })).errors).toMatchObject(
        refusal('FORBIDDEN', 'DOCUMENT_NOT_REGISTERED'),
      );
  });
});

describe('a document that is not registered', () => {
  it('gets reference data, also in production and without a token', async () => {
    expect((await ask({ query: '{ books { title } }' })).data).toBeDefined();
    expect((await ask({ query: '{ books { title } }' }, { role: '' })).data).toBeDefined();
  });

  it.each([
    '{ latest { text } }',
    '{ books { secret } }',
    '{ books { ...f } } fragment f on Book { x: secret }',
    'mutation { addBook(title: "x") { id } }',
  ])('gets nothing of persons in production: %s', async (query) => {
    expect((await ask({ query })).errors).toMatchObject(refusal('FORBIDDEN', 'DOCUMENT_NOT_REGISTERED'));
    expect(library.reviews.received).toEqual([]);
  });

  it('is tried in development, with the purpose that is written on it or sent beside it', async () => {
    expect((await ask({ query: '{ latest { text } }' }, { gateway: development })).data).toBeDefined();
    expect(await purpose()).toBeUndefined();
    await ask({ query: 'query New @purpose(activities: ["read"]) { latest { text } }' }, { gateway: development });
    expect(await purpose()).toEqual({ activity: 'read' });
    await ask({ query: '{ latest { text } }', extensions: { purpose: { activity: 'compare' } } }, { gateway: development });
    expect(await purpose()).toEqual({ activity: 'compare' });
  });

  it.each([{ extensions: 7 }, { extensions: { purpose: 'read' } }, { extensions: { purpose: { activity: 7 } } }, { documentId: {} }])(
    'with what is no purpose is refused: %j',
    async (more) => {
      expect((await ask({ query: '{ books { title } }', ...more })).errors).toMatchObject(refusal('BAD_USER_INPUT', 'REQUEST_MALFORMED'));
    },
  );
});

describe('the tie of an activity that names one', () => {
  it('is required of a query and not of a command, which is tied by what it is about', async () => {
    expect((await ask({ query: anyLoan })).errors).toMatchObject(refusal('FORBIDDEN', 'TIE_REQUIRED'));
    expect((await ask({ query: add, variables: { title: 'x' } }, { role: 'librarian' })).data).toMatchObject({ addBook: { title: 'x' } });
  });

  it('is the variable that the document says, or named beside a document that says none', async () => {
    await ask({ query: loan, variables: { loan: id } });
    expect(await purpose()).toEqual({ activity: 'lend', tie: { kind: 'loan', id, inwoners: [] } });
    await ask({ query: anyLoan, extensions: { purpose: { tie: { kind: 'loan', id } } } });
    expect(await purpose()).toEqual({ activity: 'lend', tie: { kind: 'loan', id, inwoners: [] } });
  });

  it.each([
    ['no id', { query: loan, variables: { loan: 'x' } }, 'BAD_USER_INPUT', 'ID_MALFORMED'],
    [
      'another than its variable',
      { query: loan, variables: { loan: id }, extensions: { purpose: { tie: { kind: 'loan', id: id.replace('0', '1') } } } },
      'BAD_USER_INPUT',
      'TIE_AMBIGUOUS',
    ],
    [
      'a kind that it is not tied by',
      { query: anyLoan, extensions: { purpose: { tie: { kind: 'card', id } } } },
      'FORBIDDEN',
      'TIE_NOT_HELD',
    ],
    ['half of one', { query: anyLoan, extensions: { purpose: { tie: { kind: 'loan' } } } }, 'BAD_USER_INPUT', 'REQUEST_MALFORMED'],
  ])('is refused when it is %s', async (_, body, code, reason) => {
    expect((await ask(body)).errors).toMatchObject(refusal(code, reason));
  });
});
