import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { GatewayOptions } from './options.ts';
import { type TestGateway, testGateway } from './testing/gateway.ts';
import { type Library, openLibrary } from './testing/library.ts';

let library: Library;
let gateway: TestGateway;

beforeAll(async () => {
  library = await openLibrary();
});
afterEach(async () => {
  library.books.standIn = library.reviews.standIn = undefined;
  await gateway.stop();
});
afterAll(() => library.close());

const started = async (options: Partial<GatewayOptions> = {}): Promise<void> => {
  library.books.received.length = library.reviews.received.length = 0;
  gateway = await testGateway({ ...library, metricsAt: { port: 0, host: '127.0.0.1' }, ...options });
};
/** A figure of `/metrics`, with its first labels. */
const counted = async (name: string, labels = ''): Promise<string | undefined> => {
  const text = await (await fetch(`http://127.0.0.1:${gateway.metricsPort}/metrics`)).text();
  return text
    .split('\n')
    .find((line) => line.startsWith(`kerngraaf_gateway_${name}{${labels}`))
    ?.split(' ')[1];
};
const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds()));
};

/** Keeps what the books are asked; resolves with the response to the first once it came. */
function heldBooks(): Promise<ServerResponse> {
  return new Promise((resolve) => {
    library.books.standIn = (response) => resolve(response);
  });
}

/** A request by a client that may hang up. */
function client(query: string) {
  const leaving = new AbortController();
  const headers = { 'content-type': 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ query }), signal: leaving.signal };
  const ended = fetch(`${gateway.url}/graphql`, init).catch(() => undefined);
  return {
    leave: async () => {
      leaving.abort();
      await ended;
    },
  };
}

describe('the deadline of a request', () => {
  it('goes on to each subgraph, as what is left of it', async () => {
    await started({ deadline: 5_000, subgraphWithin: 20_000 });
    await gateway.ask('{ books { stars } }');
    const told = [library.books, library.reviews].map(({ received }) => Number(received[0]?.headers['kerngraaf-deadline']));
    expect(told[0]).toBeLessThanOrEqual(5_000);
    expect(told[1]).toBeGreaterThan(0);
    expect(told[1]).toBeLessThanOrEqual(told[0] ?? 0);
  });

  it('ends what hangs, and the rest is answered', async () => {
    await started({ deadline: 500, subgraphWithin: 20_000 });
    library.reviews.standIn = () => undefined;
    const { data, errors } = await gateway.ask('{ books { id stars } }');
    expect(data).toEqual({ books: [1, 2, 3].map((id) => ({ id: `${id}`, stars: null })) });
    expect(errors?.[0]).toMatchObject({ path: ['books', 0, 'stars'], extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'reviews' } });
  });

  it('may be shorter for one subgraph', async () => {
    await started({ subgraphWithin: 20_000, subgraphsWithin: new Map([['reviews', 200]]) });
    library.reviews.standIn = () => undefined;
    const { errors } = await gateway.ask('{ books { id } latest { text } }');
    expect(errors).toMatchObject([{ path: ['latest'], extensions: { code: 'SUBGRAPH_TIMEOUT', service: 'reviews' } }]);
  });
});

describe('a subgraph that hangs', () => {
  it('takes its own room only', async () => {
    await started({ subgraphWithin: 20_000, resilience: { places: 1, waiting: 0 }, deduplicate: false });
    const held = heldBooks();
    const waiting = client('{ books { title } }');
    await held;
    const { data, errors } = await gateway.ask('{ books { title } latest { text } }');
    expect(data).toEqual({ books: null, latest: [{ text: 'Good' }] });
    expect(errors).toEqual([
      { message: 'SUBGRAPH_UNAVAILABLE: books', path: ['books'], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'books' } },
    ]);
    expect(await counted('turned_away_total', 'source="books",reason="NO_ROOM"')).toBe('1');
    await waiting.leave();
  });
});

describe('a subgraph that fails again and again', () => {
  it('is left alone for a while, and asked again by itself', async () => {
    await started({ resilience: { breakerFailures: 2, breakerPause: 100, retries: 0 } });
    library.books.standIn = (response) => response.destroy();
    await gateway.ask('{ books { title } }');
    await gateway.ask('{ books { title } }');
    expect(await counted('breaker_open', 'source="books"')).toBe('1');
    expect((await gateway.ask('{ books { title } latest { text } }')).data).toEqual({ books: null, latest: [{ text: 'Good' }] });
    library.books.standIn = undefined;
    await until(async () => (await gateway.ask('{ books { title } }')).errors === undefined);
    expect(await counted('breaker_open', 'source="books"')).toBe('0');
  });
});

describe('a query that found nobody', () => {
  it('is sent again, and nobody notices', async () => {
    await started();
    library.books.standIn = (response) => {
      library.books.standIn = undefined;
      response.writeHead(503, { 'retry-after': '0' }).end('<html>');
    };
    expect((await gateway.ask('{ books { id } }')).errors).toBeUndefined();
    expect(await counted('retries_total', 'source="books"')).toBe('1');
  });
});

describe('a kept connection that the subgraph closes', () => {
  it.each([
    ['query', '{ books { id } }', { books: [{ id: '1' }, { id: '2' }, { id: '3' }] }],
    ['mutation', 'mutation { addBook(title: "x") { id } }', { addBook: { id: '4' } }],
  ])('takes no %s with it', async (_, next, data) => {
    await started();
    const closed = new Promise((resolve) => {
      library.books.standIn = (response) => {
        const { socket } = response;
        socket?.once('close', resolve);
        response.end('{"data":{"books":[]}}', () => socket?.end());
      };
    });
    expect((await gateway.ask('{ books { title } }')).data).toEqual({ books: [] });
    await closed;
    library.books.standIn = undefined;
    const answer = await gateway.ask(next);
    expect([answer.data, answer.errors, await counted('retries_total')]).toEqual([data, undefined, undefined]);
  });
});

describe('a client that goes away', () => {
  it('stops what was asked for it, and nothing more is asked', async () => {
    await started({ subgraphWithin: 20_000 });
    const held = heldBooks();
    const asking = client('{ books { title stars } }');
    const response = await held;
    const stopped = once(response, 'close');
    await asking.leave();
    await stopped;
    library.books.standIn = undefined;
    expect((await gateway.ask('{ latest { text } }')).errors).toBeUndefined();
    expect(library.reviews.received).toHaveLength(1);
    expect(gateway.logged.join()).not.toContain('subgraph.unanswered');
  });

  it('leaves a mutation that was sent to its end, and nothing is read for her', async () => {
    await started({ subgraphWithin: 20_000 });
    const held = heldBooks();
    const asking = client('mutation { addBook(title: "x") { title stars } }');
    const response = await held;
    await asking.leave();
    // By the time that this is answered, the gateway knows that she is gone.
    const other = await gateway.ask('{ latest { text } }');
    expect([other.errors, response.destroyed]).toEqual([undefined, false]);
    const finished = once(response, 'finish');
    response.end('{"data":{"addBook":{"__typename":"Book","id":"4","title":"x"}}}');
    await finished;
    library.books.standIn = undefined;
    expect((await gateway.ask('{ books { id } }')).errors).toBeUndefined();
    expect(library.reviews.received).toHaveLength(1);
  });
});

describe('a client that does not take its answer', () => {
  it('loses it with its connection', async () => {
    await started({ takeWithin: 200 });
    const long = 'x'.repeat(7_000_000);
    // More than two sockets hold.
    library.reviews.standIn = (response) => response.end(JSON.stringify({ data: { echo: long } }));
    library.books.standIn = (response) => response.end(JSON.stringify({ data: { books: [{ title: long }] } }));
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    const body = '{"query":"{ echo books { title } }"}';
    socket.pause();
    socket.write(`POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
    await until(async () => (await counted('untaken_total')) === '1');
    let taken = 0;
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      taken += chunk.length;
    });
    socket.resume();
    await once(socket, 'close');
    expect(taken).toBeLessThan(2 * long.length);
  });
});

describe('a client that sends its body slowly', () => {
  it('makes room for others when bodies are too long together', async () => {
    await started({ bodies: 250_000 });
    const question = (length: number): string => JSON.stringify({ query: '{ books { id } }', extensions: { pad: 'x'.repeat(length) } });
    const slow = question(150_000);
    const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${slow.length}\r\n\r\n`;
    const sender = () => {
      const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
      socket.write(head + slow.slice(0, 100_000));
      return { socket, answered: once(socket, 'data').then(([bytes]: Buffer[]) => String(bytes)) };
    };
    const [first, second] = [sender(), sender()];
    const others = async (): Promise<number> => (await gateway.post(question(100_000))).status;
    // Until what both have sent has come.
    await until(async () => (await others()) === 200 && (await counted('shed_total', 'kind="people"')) === '1');
    expect(await first.answered).toMatch(/^HTTP\/1.1 503 .*retry-after: 1.*"code":"OVERLOADED","reason":"TOO_MANY_BODIES"/is);
    second.socket.write(slow.slice(100_000));
    expect(await second.answered).toMatch(/^HTTP\/1.1 200 /);
    for (const { socket } of [first, second]) socket.destroy();
  });
});

describe('the same query at the same time', () => {
  const twice = async (): Promise<number> => {
    const held = heldBooks();
    const asked = [gateway.ask('{ books { title } }'), gateway.ask('{ books { title } }')];
    // Answers whatever came until both have theirs.
    const first = await held;
    await until(async () => library.books.received.length === 2 || (await counted('merged_total', 'source="books"')) === '1');
    library.books.standIn = (response) => response.end('{"data":{"books":[]}}');
    first.end('{"data":{"books":[]}}');
    const open = library.books.received.length;
    if (open === 1) expect((await Promise.all(asked)).map(({ data }) => data)).toEqual([{ books: [] }, { books: [] }]);
    return open;
  };

  it('is sent once', async () => {
    await started();
    expect(await twice()).toBe(1);
  });

  it('is sent twice where that is set', async () => {
    await started({ deduplicate: false, deadline: 500 });
    expect(await twice()).toBe(2);
  });
});

describe('a request beyond what is carried out at a time', () => {
  it('is refused before its body is there, unless it may be of a service', async () => {
    await started({ inFlight: 1, subgraphWithin: 20_000 });
    const held = heldBooks();
    const waiting = client('{ books { title } }');
    await held;
    const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1');
    socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n');
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 503 .*retry-after: 1.*"code":"OVERLOADED","reason":"TOO_MANY_IN_FLIGHT"/is);
    expect(await counted('shed_total', 'kind="people"')).toBe('1');
    socket.destroy();
    await waiting.leave();
  });
});
