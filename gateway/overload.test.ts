import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from './limits.ts';
import type { Identity } from './options.ts';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { openIssuer, type TestIssuer } from './testing/issuer.ts';
import { type Library, openLibrary } from './testing/library.ts';
import { libraryIdentity, registered } from './testing/library-access.ts';

const servicesOwn = 'query Stock { books { id title } }';
const question = '{ books { title } }';

let library: Library;
let issuer: TestIssuer;
let identity: Identity;
let gateway: TestGateway;

beforeAll(async () => {
  [library, issuer] = await Promise.all([openLibrary(), openIssuer()]);
  identity = await libraryIdentity(issuer, { register: registered({ service: 'stock', source: servicesOwn }) });
});
afterEach(() => gateway.stop());
afterAll(async () => {
  await Promise.all([library.close(), issuer.close()]);
});

const bearer = async (claims: Readonly<Record<string, unknown>>) => ({
  headers: { authorization: `Bearer ${await issuer.token(claims)}` },
});

describe('a client with a quota', () => {
  it('is told in each answer what it has left, and refused beyond it', async () => {
    gateway = await testGateway({ ...library, identity, quota: 3 });
    const answers = [];
    for (let n = 0; n < 4; n += 1) answers.push(await gateway.ask(question));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const [first, , , refused] = answers;
    expect(first?.headers.get('ratelimit-policy')).toBe('"client";q=3;w=60');
    expect(first?.headers.get('ratelimit')).toBe('"client";r=2;t=20');
    expect(refused?.headers.get('ratelimit')).toMatch(/^"client";r=0;t=(19|20)$/);
    expect(refused?.headers.get('retry-after')).toMatch(/^(19|20)$/);
    expect(refused?.errors).toEqual([
      { message: 'LIMIT_EXCEEDED: TOO_MANY_REQUESTS', extensions: { code: 'LIMIT_EXCEEDED', reason: 'TOO_MANY_REQUESTS' } },
    ]);
  });

  it('is the person who asks, from whatever address', async () => {
    gateway = await testGateway({ ...library, identity, quota: 1 });
    const [one, other] = [await bearer({ sub: 'p-1' }), await bearer({ sub: 'p-2' })];
    const asked = [];
    for (const who of [one, one, other, {}, {}]) asked.push((await gateway.ask(question, who)).status);
    expect(asked).toEqual([200, 429, 200, 200, 429]);
  });

  it('cannot try tokens without end', async () => {
    gateway = await testGateway({ ...library, identity, quota: 2 });
    const asked = [];
    for (let n = 0; n < 3; n += 1) asked.push((await gateway.ask(question, { headers: { authorization: `Bearer a.b.${n}` } })).status);
    expect(asked).toEqual([401, 401, 429]);
  });

  it('is counted by the address that a proxy tells only where that is set', async () => {
    const from = (address: string) => ({ headers: { 'x-real-ip': address } });
    gateway = await testGateway({ ...library, quota: 1, addressHeader: 'x-real-ip' });
    const asked = [];
    const addresses = ['192.0.2.1', '192.0.2.2', '192.0.2.1', '2001:db8:0:7::1', '2001:db8:0:7:ffff::2', '2001:db8:0:8::1'];
    for (const address of addresses) asked.push((await gateway.ask(question, from(address))).status);
    expect(asked).toEqual([200, 200, 429, 200, 429, 200]);
    const plain = await testGateway({ ...library, quota: 1 });
    const told = [await plain.ask(question, from('192.0.2.1')), await plain.ask(question, from('192.0.2.2'))];
    expect(told.map(({ status }) => status)).toEqual([200, 429]);
    await plain.stop();
  });
});

/** Keeps what the books are asked until it is released; resolves once `count` requests wait. */
function heldBooks(count: number) {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let waiting = 0;
  const full = new Promise<void>((resolve) => {
    library.books.standIn = (response) => {
      waiting += 1;
      if (waiting === count) resolve();
      void released.then(() => response.end('{"data":{"books":[]}}'));
    };
  });
  return {
    full,
    waiting: () => waiting,
    release: () => {
      library.books.standIn = undefined;
      release();
    },
  };
}

describe('too much at a time', () => {
  it('is shed at once, and what was accepted is answered', async () => {
    gateway = await testGateway({ ...library, inFlight: 2 });
    const held = heldBooks(2);
    const accepted = [gateway.ask('{ books { id } }'), gateway.ask('{ books { title } }')];
    await held.full;
    const shed = await gateway.ask('{ books { id title } }');
    expect([shed.status, shed.headers.get('retry-after')]).toEqual([503, '1']);
    expect(shed.errors).toEqual([
      { message: 'OVERLOADED: TOO_MANY_IN_FLIGHT', extensions: { code: 'OVERLOADED', reason: 'TOO_MANY_IN_FLIGHT' } },
    ]);
    expect((await fetch(`${gateway.url}/health`)).status).toBe(200);
    held.release();
    expect((await Promise.all(accepted)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await gateway.ask(question)).status).toBe(200);
  });

  it('in a burst is accepted or refused, and whatever is accepted is whole', async () => {
    gateway = await testGateway({ ...library, inFlight: 5, deduplicate: false, resilience: { places: 2 } });
    const all = await Promise.all(Array.from({ length: 40 }, () => gateway.ask('{ books { id title stars } }')));
    const whole = { books: [1, 2, 3].map((id) => ({ id: `${id}`, title: `Book ${id}`, stars: id })) };
    const accepted = all.filter(({ status }) => status === 200);
    expect(accepted.map(({ data, errors }) => [data, errors])).toEqual(accepted.map(() => [whole, undefined]));
    const others = all.filter(({ status }) => status !== 200);
    expect(others.map(({ status, headers }) => [status, headers.get('retry-after')])).toEqual(others.map(() => [503, '1']));
    expect(accepted.length).toBeGreaterThanOrEqual(5);
    expect(others.length).toBeGreaterThan(0);
    expect((await gateway.ask('{ books { id title stars } }')).data).toEqual(whole);
  });

  it('of new documents is refused, told and counted', async () => {
    gateway = await testGateway({ ...library, metricsAt: { port: 0, host: '127.0.0.1' } });
    const fields = Array.from({ length: 10 }, (_, place) => `b${place}: books { id title stars quotes { text } }`).join(' ');
    const all = await Promise.all(Array.from({ length: 200 }, (_, place) => gateway.ask(`{ ${fields} n${place}: __typename }`)));
    const refused = all.filter(({ status }) => status !== 200);
    expect(refused.length).toBeGreaterThan(0);
    for (const { status, headers, errors } of refused) {
      expect([status, headers.get('retry-after')]).toEqual([503, '1']);
      expect(errors).toMatchObject([{ extensions: { code: 'OVERLOADED', reason: 'TOO_MANY_PLANS' } }]);
    }
    const text = await (await fetch(`http://127.0.0.1:${gateway.metricsPort}/metrics`)).text();
    expect(text).toMatch(new RegExp(`kerngraaf_gateway_shed_total\\{kind="people"[^}]*\\} ${refused.length}\n`));
  });

  it('of services waits apart from people, four at the subgraphs', async () => {
    gateway = await testGateway({ ...library, identity, inFlight: 1 });
    const held = heldBooks(limits.servicesInFlight);
    const service = await bearer({ sub: 'service:stock', role: 'dienst' });
    const all = limits.servicesInFlight + limits.servicesWaiting + 1;
    const asked = Array.from({ length: all }, () => gateway.ask(servicesOwn, service));
    await held.full;
    // While the subgraph is held, only a refusal can come back: of the one for whom there is no room to wait.
    expect((await Promise.race(asked)).status).toBe(503);
    expect(held.waiting()).toBe(limits.servicesInFlight);
    held.release();
    const answered = (await Promise.all(asked)).filter(({ status }) => status === 200);
    expect(answered).toHaveLength(all - 1);
    expect((await gateway.ask(question)).status).toBe(200);
  });

  it('of services leaves people their room', async () => {
    gateway = await testGateway({ ...library, identity });
    const held = heldBooks(limits.servicesInFlight);
    const service = await bearer({ sub: 'service:stock', role: 'dienst' });
    const asked = Array.from({ length: limits.servicesInFlight + 1 }, () => gateway.ask(servicesOwn, service));
    await held.full;
    expect((await gateway.ask('{ __typename }')).status).toBe(200);
    held.release();
    await Promise.all(asked);
  });
});
