import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { IDENTITY_HEADER, identityVerifier } from '@kerngraaf/platform/access/identity.ts';
import { generateKeyPair } from 'jose';
import { tokenReader } from './access/token.ts';
import type { Identity } from './options.ts';
import { type Answer, type TestGateway, testGateway } from './testing/gateway.ts';
import { openIssuer, type TestIssuer } from './testing/issuer.ts';
import { type Library, openLibrary } from './testing/library.ts';
import { libraryIdentity } from './testing/library-access.ts';

let library: Library;
let issuer: TestIssuer;
let identity: Identity;
let gateway: TestGateway;

beforeAll(async () => {
  [library, issuer] = await Promise.all([openLibrary(), openIssuer()]);
  identity = await libraryIdentity(issuer);
  gateway = await testGateway({ ...library, identity });
});
afterEach(() => {
  library.books.received.length = library.reviews.received.length = 0;
});
afterAll(async () => {
  await gateway.stop();
  await Promise.all([library.close(), issuer.close()]);
});

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const as = async (role: string) => bearer(await issuer.token({ role }));

describe('a token', () => {
  const unsigned = () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none' })}.${part({ iss: issuer.url, aud: 'kerngraaf', sub: 'p-1', role: 'reader', exp: 9e9 })}.`;
  };
  const bad: readonly [name: string, reason: string, token: () => string | Promise<string>][] = [
    ['that has expired', 'TOKEN_EXPIRED', () => issuer.token({ exp: 1_700_000_000 })],
    ['without an end', 'TOKEN_INVALID', () => issuer.token({ exp: undefined })],
    ['that is not good yet', 'TOKEN_INVALID', () => issuer.token({ nbf: Math.floor(Date.now() / 1000) + 500 })],
    ['for another audience', 'TOKEN_AUDIENCE', () => issuer.token({ aud: 'somebody' })],
    ['of another issuer', 'TOKEN_ISSUER', () => issuer.token({ iss: 'https://issuer.example' })],
    ['with the wrong key', 'TOKEN_INVALID', async () => issuer.token({}, { key: (await generateKeyPair('ES256')).privateKey })],
    ['with an unknown key', 'TOKEN_INVALID', () => issuer.token({}, { kid: 'k2' })],
    ['that is not signed', 'TOKEN_INVALID', unsigned],
    ['without a role', 'TOKEN_INVALID', () => issuer.token({ role: undefined })],
    ['that is none', 'TOKEN_INVALID', () => 'a.b.c'],
  ];

  it.each(bad)('%s is refused with 401, also for what is public', async (_, reason, token) => {
    const { status, headers, data, errors } = await gateway.ask('{ books { title } }', bearer(await token()));
    expect({ status, data }).toEqual({ status: 401 });
    expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
    expect(errors).toEqual([{ message: `UNAUTHENTICATED: ${reason}`, extensions: { code: 'UNAUTHENTICATED', reason } }]);
    expect(library.books.received).toHaveLength(0);
  });

  it('of another scheme is refused', async () => {
    const { status, errors } = await gateway.ask('{ books { title } }', { headers: { authorization: 'Basic YTpi' } });
    expect({ status, errors }).toMatchObject({ status: 401, errors: [{ extensions: { reason: 'TOKEN_INVALID' } }] });
  });

  it('stays here, and the subgraph hears in its place who asks', async () => {
    const token = await issuer.token({ function: 'wmo', organisation: 'org', gemeenten: ['1734', '1911'] });
    expect((await gateway.ask('{ books { title stars } }', bearer(token))).errors).toBeUndefined();
    for (const [audience, { received }] of [['books', library.books] as const, ['reviews', library.reviews] as const]) {
      const [{ headers, body } = { headers: {}, body: Buffer.of() }] = received;
      expect(JSON.stringify(headers)).not.toContain(token);
      const verify = identityVerifier({ jwks: `${gateway.url}/jwks`, audience });
      expect(await verify(String(headers[IDENTITY_HEADER]), { mutation: false, body })).toEqual({
        subject: 'p-1',
        role: 'reader',
        organisation: 'org',
        function: 'wmo',
        gemeenten: ['1734', '1911'],
      });
    }
    expect(library.books.received[0]?.headers[IDENTITY_HEADER]).not.toBe(library.reviews.received[0]?.headers[IDENTITY_HEADER]);
  });

  it('cannot be read before the issuer was ever there, and can while it is away later', async () => {
    const away = await openIssuer();
    const token = await away.token();
    const readers = [1, 2].map(() => tokenReader({ issuer: away.url, audience: 'kerngraaf' }));
    const served = await Promise.all(readers.map((readToken) => testGateway({ ...library, identity: { ...identity, readToken } })));
    const [early, late] = served;
    expect((await early?.ask('{ latest { text } }', bearer(token)))?.status).toBe(200);
    await away.close();
    expect((await early?.ask('{ latest { text } }', bearer(await away.token({ sub: 'p-2' }))))?.status).toBe(200);
    const answer = await late?.ask('{ latest { text } }', bearer(token));
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'UNAUTHENTICATED', reason: 'ISSUER_UNAVAILABLE' } }] });
    await Promise.all(served.map((each) => each.stop()));
  });
});

describe('without a token', () => {
  it('a public root field is answered, and no identity is sent', async () => {
    expect((await gateway.ask('{ books { title } }')).data).toMatchObject({ books: [{ title: 'Book 1' }, {}, {}] });
    expect(library.books.received[0]?.headers).not.toHaveProperty(IDENTITY_HEADER);
  });

  const refused = { message: 'UNAUTHENTICATED: TOKEN_REQUIRED', extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_REQUIRED' } };

  it('every other root field is null with its path, and is not asked for', async () => {
    const query = 'query { books { title } ...Rest } fragment Rest on Query { last: latest { text } ... { shelf(code: "a") { places } } }';
    const { status, data, errors } = await gateway.ask(query);
    const titles = [1, 2, 3].map((id) => ({ title: `Book ${id}` }));
    expect({ status, data }).toEqual({ status: 200, data: { books: titles, last: null, shelf: null } });
    expect(errors).toEqual([
      { ...refused, path: ['last'] },
      { ...refused, path: ['shelf'] },
    ]);
    expect(library.reviews.received).toHaveLength(0);
  });

  it('an operation with nothing else in it is refused with 401 before anything is asked, also with an activity beside it', async () => {
    const body = { query: '{ latest { text } }', extensions: { purpose: { activity: 'read' } } };
    const { status, data, errors } = await gateway.post(JSON.stringify(body));
    expect({ status, data }).toEqual({ status: 401, data: { latest: null } });
    expect(errors).toEqual([{ ...refused, path: ['latest'] }]);
    expect(library.books.received.length + library.reviews.received.length).toBe(0);
  });
});

describe('a mutation', () => {
  const mutation = 'mutation Add($title: String!) { added: addBook(title: $title) { title stars } }';

  it('is refused by its path when the role has no right to it', async () => {
    const { status, data, errors } = await gateway.ask(mutation, { variables: { title: 'x' }, ...(await as('reader')) });
    expect({ status, data }).toEqual({ status: 200, data: { added: null } });
    expect(errors).toEqual([
      { message: 'FORBIDDEN: ROLE_WITHOUT_RIGHT', path: ['added'], extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' } },
    ]);
    expect(library.books.received).toHaveLength(0);
  });

  it('is left out of the others, which are carried out', async () => {
    const both = 'mutation { addBook(title: "x") { secret } closeShelf }';
    const { data, errors } = await gateway.ask(both, await as('librarian'));
    expect(data).toMatchObject({ addBook: { secret: null }, closeShelf: null });
    expect(errors).toMatchObject([
      { path: ['addBook', 'secret'], extensions: { code: 'INTERNAL_SERVER_ERROR' } },
      { path: ['closeShelf'], extensions: { reason: 'ROLE_WITHOUT_RIGHT' } },
    ]);
  });

  it('carries each time a fresh identity that is bound to the bytes sent', async () => {
    const caller = await as('librarian');
    for (const title of ['é', 'é']) await gateway.ask(mutation, { variables: { title }, ...caller });
    const verify = identityVerifier({ jwks: identity.keys.jwks, audience: 'books' });
    expect(library.books.received).toHaveLength(2);
    for (const { headers, body } of library.books.received) {
      const header = String(headers[IDENTITY_HEADER]);
      await expect(verify(header, { mutation: true, body })).resolves.toMatchObject({ role: 'librarian' });
      await expect(verify(header, { mutation: true, body })).rejects.toMatchObject({ reason: 'IDENTITY_REPLAYED' });
    }
    const [entities] = library.reviews.received;
    const elsewhere = identityVerifier({ jwks: identity.keys.jwks, audience: 'reviews' });
    const header = String(entities?.headers[IDENTITY_HEADER]);
    await expect(elsewhere(header, { mutation: false, body: Buffer.of() })).resolves.toMatchObject({ role: 'librarian' });
  });
});

describe('a field of a row', () => {
  it('that the table closes to the role is null at each place, and its owner is not asked for it', async () => {
    const asPublic = await gateway.ask('{ books { secret } }', await as('public'));
    expect(asPublic.errors).toMatchObject([0, 1, 2].map(() => ({ extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_REQUIRED' } })));
    library.books.received.length = 0;
    const { data, errors } = await gateway.ask('{ books { title secret } }', await as('visitor'));
    expect(data).toEqual({ books: [1, 2, 3].map((id) => ({ title: `Book ${id}`, secret: null })) });
    expect(errors).toEqual(
      [0, 1, 2].map((place) => ({
        message: 'FORBIDDEN: ROLE_WITHOUT_RIGHT',
        path: ['books', place, 'secret'],
        extensions: { code: 'FORBIDDEN', reason: 'ROLE_WITHOUT_RIGHT' },
      })),
    );
    expect(library.reviews.received).toHaveLength(0);
  });

  const forbiddenAt = (answer: Answer): readonly string[] =>
    (answer.errors ?? []).map(({ path, extensions }) => `${extensions?.code} ${path?.join('.')}`);

  it.each([
    ['{ mentions { book { id secret } } }', 'book'],
    ['{ mentions { thing { ... on Book { id secret } } } }', 'thing'],
    ['{ mentions { ...M } } fragment M on Mention { row_: book { id } row_: book { ... @include(if: true) { secret } } }', 'row_'],
  ])('is told to be closed where its owner shows the row to the reader, and of others nothing: %s', async (query, key) => {
    const answer = await gateway.ask(query, await as('visitor'));
    expect(answer.data?.mentions).toEqual(['2', '8', '2'].map((id) => ({ [key]: { id, secret: null } })));
    expect(forbiddenAt(answer)).toEqual([0, 2].map((place) => `FORBIDDEN mentions.${place}.${key}.secret`));
    expect(library.books.received.map(({ body }) => JSON.parse(body.toString()))).toMatchObject([
      { variables: { representations: ['2', '8'].map((id) => ({ __typename: 'Book', id })) } },
    ]);
  });

  it('is told so too where the owner itself answers the link, which may not have looked at the row', async () => {
    const answer = await gateway.ask('{ promised { id title secret } }', await as('visitor'));
    expect(answer.data?.promised).toEqual([2, 8].map((id) => ({ id: `${id}`, title: null, secret: null })));
    expect(forbiddenAt(answer)).toEqual(['FORBIDDEN promised.0.secret']);
  });

  it('has no errors under a name that the client did not give', async () => {
    const book = { typename_: 'Book', row_Book_id: null, title: 'a' };
    const error = { message: 'no', path: ['promised', 0, 'row_Book_id'], extensions: { code: 'FORBIDDEN' } };
    library.books.standIn = (response) => response.end(JSON.stringify({ data: { promised: [book] }, errors: [error] }));
    const answer = await gateway.ask('{ promised { title secret } }', await as('visitor'));
    library.books.standIn = undefined;
    expect(answer.data).toEqual({ promised: [null] });
    expect(forbiddenAt(answer)).toEqual(['FORBIDDEN promised.0']);
  });

  it('of a kind of which the reader sees nothing is null without a word, whatever the row', async () => {
    const answer = await gateway.ask('{ mentions { shelf { places } } }', await as('visitor'));
    expect([answer.data?.mentions, answer.errors]).toEqual([[1, 2, 3].map(() => ({ shelf: { places: null } })), undefined]);
    expect(library.books.received).toHaveLength(0);
  });

  it('is null without a word while nobody can say whether the reader sees the row', async () => {
    library.books.standIn = (response) => response.writeHead(500).end();
    const answer = await gateway.ask('{ mentions { book { secret } } }', await as('visitor'));
    library.books.standIn = undefined;
    expect([answer.data?.mentions, answer.errors]).toEqual([[1, 2, 3].map(() => ({ book: { secret: null } })), undefined]);
  });

  it('asks for a token whatever the row', async () => {
    const answer = await gateway.ask('{ mentions { book { secret } shelf { places } } }');
    expect(forbiddenAt(answer)).toHaveLength(6);
    expect(answer.errors).toMatchObject([0, 1, 2, 3, 4, 5].map(() => ({ extensions: { reason: 'TOKEN_REQUIRED' } })));
  });
});
