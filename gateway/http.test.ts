import { once } from 'node:events';
import { connect } from 'node:net';
import { composeServices } from '@apollo/composition';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { limits } from './limits.ts';
import { type Answer, type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';

let library: Library;
let gateway: TestGateway;

beforeAll(async () => {
  library = await openLibrary();
  gateway = await testGateway({ ...library, production: true });
});
afterAll(async () => {
  await gateway.stop();
  await library.close();
});

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const echo = (value: string): string => `{"query":"query($v: Anything) { echo(value: $v) }","variables":{"v":${value}}}`;

function expectRefused(answer: Answer, status: number, extensions: object): void {
  expect(answer).toMatchObject({ status, errors: [{ extensions }] });
  expect(answer.errors).toHaveLength(1);
  expect(answer.text).not.toMatch(/stack|\.ts|node_modules/);
}

describe('the limits', () => {
  const cases: readonly [name: string, body: string, status: number, reason: string][] = [
    ['a body over one mebibyte', echo(`"${'x'.repeat(limits.body)}"`), 413, 'BODY_TOO_LARGE'],
    ['variables 10,000 deep', echo(nested(10_000)), 400, 'VARIABLES_TOO_DEEP'],
    ['variables as deep as the body is long', echo(nested(500_000)), 400, 'VARIABLES_TOO_DEEP'],
    ['a body of ten megabytes', echo(`"${'x'.repeat(10_000_000)}"`), 413, 'BODY_TOO_LARGE'],
    ['variables of too many values', echo(`[${'0,'.repeat(limits.values)}0]`), 400, 'VARIABLES_TOO_MANY'],
    ['variables one too deep', echo(nested(limits.variableDepth)), 400, 'VARIABLES_TOO_DEEP'],
    ['a document of too many tokens', JSON.stringify({ query: `{ ${'__typename '.repeat(limits.tokens)} }` }), 400, 'DOCUMENT_TOO_LONG'],
    ['too many tokens that are no document', JSON.stringify({ query: `} ${'a '.repeat(limits.tokens)}` }), 400, 'DOCUMENT_TOO_LONG'],
    [
      'lists in a document that are too deep',
      JSON.stringify({ query: `{ echo(value: ${nested(limits.depth)}) }` }),
      400,
      'DOCUMENT_TOO_DEEP',
    ],
    [
      'a hundred thousand aliases',
      JSON.stringify({ query: `{ ${Array.from({ length: 100_000 }, (_, n) => `a${n}:__typename`).join(' ')} }` }),
      413,
      'BODY_TOO_LARGE',
    ],
    ['a document of 10,000 fields in each other', JSON.stringify({ query: '{a'.repeat(10_000) }), 400, 'DOCUMENT_TOO_DEEP'],
    ['a document that is too deep', JSON.stringify({ query: '{a'.repeat(limits.depth + 1) }), 400, 'DOCUMENT_TOO_DEEP'],
  ];
  it.each(cases)('refuse %s', async (_, body, status, reason) => {
    expectRefused(await gateway.post(body), status, { code: 'LIMIT_EXCEEDED', reason });
  });

  it('let pass what just fits', async () => {
    // The variables are the first level themselves.
    const { data } = await gateway.post(echo(nested(limits.variableDepth - 1)));
    expect(JSON.stringify(data?.echo)).toBe(nested(limits.variableDepth - 1));
    const text = 'x'.repeat(limits.body - echo('""').length);
    expect((await gateway.post(echo(`"${text}"`))).data?.echo).toHaveLength(text.length);
  });

  it('stop fragments that multiply fields before they are planned', async () => {
    const fragments = Array.from({ length: 9 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} books { id } ... { ...F${n + 1} } }`);
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F9 on Query { books { id } }`;
    expectRefused(await gateway.ask(query), 400, { code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY_SELECTIONS' });
  });

  it('stop an operation of many root fields, also in a fragment, and let pass what just fits', async () => {
    const aliases = (count: number): string => Array.from({ length: count }, (_, n) => `a${n}: __typename`).join(' ');
    const query = `{ a: __typename ...F } fragment F on Query { ${aliases(limits.rootFields)} }`;
    expectRefused(await gateway.ask(query), 400, { code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY_ROOT_FIELDS' });
    expect((await gateway.ask(`{ ${aliases(limits.rootFields)} }`)).errors).toBeUndefined();
  });

  const many = (count: number, each: (n: number) => string): string => Array.from({ length: count }, (_, n) => each(n)).join(' ');
  const documents: readonly [name: string, document: string, reason: string][] = [
    ['many aliases', `{ books { ${many(limits.aliases + 1, (n) => `a${n}: title`)} } }`, 'TOO_MANY_ALIASES'],
    ['many aliases of __typename', `{ books { ${many(limits.aliases + 1, (n) => `a${n}: __typename`)} } }`, 'TOO_MANY_ALIASES'],
    [
      'aliases that fragments multiply',
      `{ ${'...F '.repeat(limits.aliases / 20 + 1)} } fragment F on Query { ${many(20, (n) => `a${n}: books { id }`)} }`,
      'TOO_MANY_ALIASES',
    ],
    ['many directives', `{ books ${'@skip(if: false) '.repeat(limits.directives + 1)} { id } }`, 'TOO_MANY_DIRECTIVES'],
    ['unknown directives on one field', `{ books ${'@a '.repeat(4_000)} { id } }`, 'TOO_MANY_DIRECTIVES'],
    [
      'fields that fragments put into each other',
      `{ latest { book { ...F0 } } } ${many(limits.fieldDepth, (n) => `fragment F${n} on Book { a { ...F${n + 1} } }`)}`,
      'TOO_DEEP',
    ],
  ];
  it.each(documents)('stop %s', async (_, document, reason) => {
    expectRefused(await gateway.ask(document), 400, { code: 'LIMIT_EXCEEDED', reason });
  });

  it('let pass as many aliases and directives as there may be', async () => {
    const aliases = `{ books { ${many(limits.aliases, (n) => `a${n}: title`)} } }`;
    const directives = `{ books { ${many(limits.directives, (n) => `a${n}: title @skip(if: false)`)} } }`;
    for (const document of [aliases, directives]) expect((await gateway.ask(document)).errors).toBeUndefined();
  });

  it('leave a circle of fragments to validation', async () => {
    const query = '{ books { ...A } } fragment A on Book { id ...B } fragment B on Book { title ...A }';
    expect((await gateway.ask(query)).errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('stop lists that are longer than anyone reads, as the supergraph says', async () => {
    const query = 'query($n: Int!) { archive(first: $n) { id } }';
    const before = library.books.received.length;
    expectRefused(await gateway.ask(query, { variables: { n: limits.cost + 1 } }), 400, { code: 'LIMIT_EXCEEDED', reason: 'TOO_COSTLY' });
    expect(library.books.received).toHaveLength(before);
    expect((await gateway.ask(query, { variables: { n: 2 } })).data).toEqual({ archive: [{ id: '1' }, { id: '2' }] });
  });

  it('stop fragments that multiply without end', async () => {
    const fragments = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Book { ...F${n + 1} ... { ...F${n + 1} } }`).join(' ');
    const query = `{ books { ...F0 } } ${fragments} fragment F40 on Book { id }`;
    expectRefused(await gateway.ask(query), 400, { code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY_SELECTIONS' });
  });
});

describe('nonsense', () => {
  const json = { 'content-type': 'application/json' };
  const cases: readonly [name: string, body: string | Uint8Array, headers: Record<string, string>, code: string][] = [
    ['that is not JSON', '{"query":', json, 'BAD_USER_INPUT'],
    ['that is not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), json, 'BAD_USER_INPUT'],
    ['without a body', '', json, 'BAD_USER_INPUT'],
    ['that is null', 'null', json, 'BAD_USER_INPUT'],
    ['without a document', '{"variables":{}}', json, 'BAD_USER_INPUT'],
    ['with a document that is no text', '{"query":7}', json, 'BAD_USER_INPUT'],
    ['with variables that are a list', '{"query":"{ __typename }","variables":[]}', json, 'BAD_USER_INPUT'],
    ['with a document that does not parse', '{"query":"{ books { "}', json, 'GRAPHQL_PARSE_FAILED'],
    ['with a document of control characters', '{"query":"\\u0000\\u0007"}', json, 'GRAPHQL_PARSE_FAILED'],
    ['that asks for an unknown field', '{"query":"{ bookz { id } }"}', json, 'GRAPHQL_VALIDATION_FAILED'],
    ['that leaves out a variable', '{"query":"query($c: ID!) { shelf(code: $c) { visits } }"}', json, 'BAD_USER_INPUT'],
    ['that subscribes where nothing can be', '{"query":"subscription { x }"}', json, 'OPERATION_RESOLUTION_FAILURE'],
    [
      'that names an operation that the document does not have',
      '{"query":"query A { __typename }","operationName":"B"}',
      json,
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['with two operations and no name', '{"query":"query A { __typename } query B { __typename }"}', json, 'OPERATION_RESOLUTION_FAILURE'],
  ];
  it.each(cases)('%s is a bad request with a stable code', async (_, body, headers, code) => {
    expectRefused(await gateway.post(body, headers), 400, { code });
  });

  const reasons: readonly [name: string, body: string | Uint8Array, status: number, reason: string][] = [
    ['that is not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 400, 'BODY_NOT_JSON'],
    ['with a key that is given twice', '{"query":"{ books { id } }","query":"{ latest { text } }"}', 400, 'DUPLICATE_KEY'],
    ['with a variable that is given twice', echo('{"a":1,"b":{"c":":{","c":2}}'), 400, 'DUPLICATE_KEY'],
    ['with an escaped key that is given twice', echo('{"a":"\\\\\\"","\\u0061":2}'), 400, 'DUPLICATE_KEY'],
    ['with a number beyond 2^53', echo('9007199254740993'), 400, 'NUMBER_TOO_LARGE'],
    ['with a number below -2^53', echo('-9007199254740993'), 400, 'NUMBER_TOO_LARGE'],
    ['with a number without end', echo('1e999'), 400, 'NUMBER_TOO_LARGE'],
    ['with such a number in the document', '{"query":"{ echo(value: -9007199254740993) }"}', 400, 'NUMBER_TOO_LARGE'],
    ['with an operation name that is no text', '{"query":"{ books { id } }","operationName":["a"]}', 400, 'REQUEST_MALFORMED'],
  ];
  it.each(reasons)('%s is refused with its reason', async (_, body, status, reason) => {
    expectRefused(await gateway.post(body), status, { code: 'BAD_USER_INPUT', reason });
  });

  it('that subscribes is refused too where there is what could be', async () => {
    const typeDefs = parse('type Query { now: Int } type Subscription { later: Int }');
    const { supergraphSdl = '' } = composeServices([{ name: 'news', url: library.books.url, typeDefs }]);
    const news = await testGateway({ supergraph: supergraphSdl, addresses: new Map([['news', library.books.url]]) });
    expectRefused(await news.ask('subscription { later }'), 400, { code: 'OPERATION_RESOLUTION_FAILURE' });
    expect(news.logged.join('')).not.toContain('"level":"error"');
    await news.stop();
  });

  it('of batched mutations is refused before any subgraph is asked', async () => {
    const before = library.books.received.length;
    const mutation = JSON.stringify({ query: 'mutation { addBook(title: "x") { id } }' });
    expectRefused(await gateway.post(`[${mutation},${mutation}]`), 400, { code: 'LIMIT_EXCEEDED', reason: 'BATCH_REFUSED' });
    expect(library.books.received).toHaveLength(before);
    expect((await gateway.post(mutation)).data).toEqual({ addBook: { id: '4' } });
    expect(library.books.received).toHaveLength(before + 1);
  });

  it('that only looks like it is answered', async () => {
    const value = { 'a"': [9007199254740991, -1.5e-7, 0.1, '9007199254740993'], 'b:\\': '{"a":1,"a":2}', ['__proto__']: { a: 1 } };
    const { data } = await gateway.post(echo(JSON.stringify(value)));
    expect(data?.echo).toEqual(value);
  });

  it('by another method is not served', async () => {
    const response = await fetch(`${gateway.url}/graphql?query={__typename}`, { headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT', reason: 'METHOD_NOT_ALLOWED' } }] });
  });

  it('in a variable is told by its place, never by its value', async () => {
    const variables = { title: ['999999990'] };
    const answer = await gateway.ask('mutation($title: String!) { addBook(title: $title) { id } }', { variables });
    expectRefused(answer, 400, { code: 'BAD_USER_INPUT', reason: 'VARIABLE_MALFORMED' });
    expect(answer.errors?.[0]?.message).toBe('BAD_USER_INPUT: VARIABLE_MALFORMED in $title');
    expect(answer.text + gateway.logged.join()).not.toContain('999999990');
  });

  it('does not stop the gateway', async () => {
    expect((await gateway.ask('{ books { id } }')).errors).toBeUndefined();
  });
});

describe('in production', () => {
  it('the schema is not told', async () => {
    expectRefused(await gateway.ask('{ __schema { queryType { name } } }'), 400, { code: 'GRAPHQL_VALIDATION_FAILED' });
    expect((await gateway.ask('{ bookz { id } }')).text).not.toContain('Did you mean');
  });
});

describe('a client that never ends its request', () => {
  it('does not keep the gateway from stopping', async () => {
    const own = await testGateway({ ...library, deadline: 500 });
    const client = connect(Number(new URL(own.url).port), '127.0.0.1');
    const ended = once(client, 'close');
    client.on('error', () => undefined);
    client.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    // Answered behind the other: the gateway has begun with it by now.
    expect((await own.ask('{ books { id } }')).status).toBe(200);
    await own.stop();
    await ended;
  }, 10_000);
});

describe('a client that sends slowly', () => {
  it.each([
    ['its body', 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{'],
    ['its headers', 'POST /graphql HTTP/1.1\r\nhost: x\r\n'],
  ])('%s is told so and its connection is ended', async (_, sent) => {
    const own = await testGateway({ ...library, requestWithin: 200 });
    const client = connect(Number(new URL(own.url).port), '127.0.0.1');
    client.write(sent);
    const answer = Buffer.concat(await Array.fromAsync(client as AsyncIterable<Buffer>)).toString();
    expect(answer).toMatch(/^HTTP\/1.1 408 .*"code":"LIMIT_EXCEEDED","reason":"REQUEST_TOO_SLOW"/s);
    expect((await own.ask('{ books { id } }')).status).toBe(200);
    await own.stop();
  });

  it('and what is no HTTP has a code too', async () => {
    const client = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    client.write('nonsense\r\n\r\n');
    const answer = Buffer.concat(await Array.fromAsync(client as AsyncIterable<Buffer>)).toString();
    expect(answer).toMatch(/^HTTP\/1.1 400 .*"reason":"REQUEST_MALFORMED"/s);
  });
});
