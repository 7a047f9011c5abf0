import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { gatewayKeys } from './access/keys.ts';
import { openGuarded } from './authorization/testing/guarded.ts';
import { openIssuer } from './testing/issuer.ts';
import { type Library, openLibrary } from './testing/library.ts';

const operations = fileURLToPath(new URL('../schema/operations', import.meta.url));
const table = fileURLToPath(import.meta.resolve('@kerngraaf/schema/access/policy.json'));
const entry = fileURLToPath(new URL('bin/gateway.mjs', import.meta.url));
const started: ChildProcess[] = [];

let library: Library;
let folder: string;
let file: string;

beforeAll(async () => {
  library = await openLibrary();
  folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, library.supergraph);
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
afterAll(async () => {
  await library.close();
  await rm(folder, { recursive: true });
});

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, [entry, ...args], { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  started.push(child);
  return child;
}

interface Line {
  readonly event: string;
  readonly port?: number;
}

/** What it tells, up to the line that it listens. */
async function linesOf(child: ChildProcess): Promise<readonly Line[]> {
  if (child.stdout === null) throw new Error('no pipe');
  const lines: Line[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    lines.push(JSON.parse(line) as Line);
    if (lines.at(-1)?.event === 'gateway.listening') return lines;
  }
  throw new Error('the gateway ended before it listened');
}

const addressIn = (lines: readonly Line[]): string => `http://127.0.0.1:${lines.at(-1)?.port}`;

/** Resolves with its address once it listens. */
const served = async (child: ChildProcess): Promise<string> => addressIn(await linesOf(child));

async function ask(url: string, query: string, authorization?: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) };
  const init = { method: 'POST', headers, body: JSON.stringify({ query }) };
  return (await fetch(`${url}/graphql`, init)).json();
}

const exitOf = async (child: ChildProcess): Promise<unknown> => (await once(child, 'exit'))[0];

describe('the command gateway', () => {
  it('serves a supergraph file, and is ready once the file that it waits for is there', async () => {
    const readyFile = join(folder, 'ready');
    const child = run(['--supergraph', file, '--port', '0'], { READY_FILE: readyFile });
    const url = await served(child);
    const ready = async (): Promise<unknown> => (await fetch(`${url}/ready`)).json();
    expect(await ready()).toEqual({ status: 'not ready', away: ['READY_FILE'] });
    expect((await fetch(`${url}/ready`)).status).toBe(503);
    await writeFile(readyFile, '');
    expect(await ready()).toEqual({ status: 'ready' });
    expect(await ask(url, '{ latest { book { title } } }')).toEqual({ data: { latest: [{ book: { title: 'Book 2' } }] } });
    const exit = exitOf(child);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
  });

  it('starts while no subgraph is there, and answers what it can', async () => {
    const away = { SUBGRAPH_BOOKS_URL: 'http://127.0.0.1:9/graphql', SUBGRAPH_REVIEWS_URL: 'http://127.0.0.1:9/graphql' };
    const url = await served(run(['--supergraph', file, '--port', '0'], away));
    const { data, errors } = (await ask(url, '{ kind: __typename books { id } latest { text } }')) as { data: unknown; errors: unknown };
    expect(data).toEqual({ kind: 'Query', books: null, latest: null });
    expect(errors).toHaveLength(2);
    for (const [field, service] of [
      ['books', 'books'],
      ['latest', 'reviews'],
    ])
      expect(errors).toContainEqual(expect.objectContaining({ path: [field], extensions: { code: 'SUBGRAPH_UNAVAILABLE', service } }));
    expect((await fetch(`${url}/ready`)).status).toBe(200);
  });

  it('asks a subgraph at the address of the environment', async () => {
    const elsewhere = await openLibrary();
    const before = library.books.received.length;
    const url = await served(run([], { SUPERGRAPH: file, PORT: '0', SUBGRAPH_BOOKS_URL: elsewhere.books.url }));
    expect(await ask(url, '{ books { id } }')).toMatchObject({ data: { books: [{}, {}, {}] } });
    expect([elsewhere.books.received.length, library.books.received.length - before]).toEqual([1, 0]);
    await elsewhere.close();
  });

  it('stops when its parent is gone', async () => {
    const child = run(['--supergraph', file, '--port', '0']);
    await served(child);
    const exit = exitOf(child);
    child.disconnect();
    expect(await exit).toBe(0);
  });

  it('guards the graph by the access table once it knows an issuer', async () => {
    const policy = join(folder, 'policy.json');
    const rule = { subgraph: 'books', group: 'openbaar', on: ['Query.books'], allow: { public: 'any' }, why: 'test' };
    await writeFile(policy, JSON.stringify({ ...readPolicyTable(table), rules: [rule] }));
    const env = {
      ISSUER_URL: 'http://127.0.0.1:9',
      POLICY: policy,
      OPERATIONS_DIR: operations,
      GATEWAY_KEYS: join(folder, 'keys.json'),
      MODE: 'production',
    };
    const url = await served(run(['--supergraph', file, '--port', '0'], env));
    expect(await ask(url, '{ books { id } }')).toMatchObject({ data: { books: [{}, {}, {}] } });
    expect(await ask(url, '{ latest { text } }')).toMatchObject({
      errors: [{ path: ['latest'], extensions: { reason: 'TOKEN_REQUIRED' } }],
    });
    const { keys } = (await (await fetch(`${url}/jwks`)).json()) as { keys: readonly object[] };
    expect(keys).toEqual((await gatewayKeys(env.GATEWAY_KEYS)).jwks.keys);
    expect(JSON.stringify(keys)).not.toContain('"d"');
  });

  it('enforces what a supergraph asks of callers, with the claims that its deployer names and no table', async () => {
    const [guarded, issuer] = await Promise.all([openGuarded(), openIssuer()]);
    const clinic = join(folder, 'clinic.graphql');
    await writeFile(clinic, guarded.supergraph);
    const env = { ISSUER_URL: issuer.url, POLICY: 'none', SCOPES_CLAIM: 'scp', POLICIES_CLAIM: 'groups', MODE: 'production' };
    const [open, plain] = await Promise.all(
      [run(['--supergraph', clinic, '--port', '0'], env), run(['--supergraph', clinic, '--port', '0'])].map(served),
    );
    const query = '{ report visits { note } staff { name } }';
    const bearer = `Bearer ${await issuer.token({ role: undefined, scp: ['all'], groups: 'boss' })}`;
    expect(await ask(open ?? '', query, bearer)).toEqual({
      data: { report: 'r', visits: [{ note: 'note 1' }, null, { note: 'note 2' }], staff: [{ name: 'Ans' }] },
    });
    const nothing = { data: { report: null, visits: [{ note: null }, null, { note: null }], staff: null } };
    const paths = [['report'], ['visits', 0, 'note'], ['visits', 2, 'note'], ['staff']];
    const errors = paths.map((path) => ({ path, extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_REQUIRED' } }));
    expect(await ask(open ?? '', query)).toMatchObject({ ...nothing, errors });
    // Who checks no tokens opens nothing that asks for one.
    expect(await ask(plain ?? '', query, bearer)).toMatchObject({ ...nothing, errors });
    await Promise.all([guarded.close(), issuer.close()]);
  });

  it('serves the last good supergraph where the one that is set cannot be, and tells', async () => {
    const [set, lastGood] = [join(folder, 'set.graphql'), join(folder, 'last-good.graphql')];
    const env = { SUPERGRAPH: set, SUPERGRAPH_LAST_GOOD: lastGood, PORT: '0', METRICS_PORT: '0' };
    await writeFile(set, library.supergraph);
    await served(run([], env));
    const newer = library.supergraph.replace(/\/join\/v[\d.]+/, '/join/v9.0');
    expect(newer).not.toBe(library.supergraph);
    for (const bad of ['', library.supergraph.slice(0, library.supergraph.length / 2), newer, null]) {
      await (bad === null ? rm(set) : writeFile(set, bad));
      const lines = await linesOf(run([], env));
      expect(lines).toContainEqual(expect.objectContaining({ event: 'supergraph.refused', level: 'warn', reason: expect.any(String) }));
      expect(await ask(addressIn(lines), '{ books { id } }')).toMatchObject({ data: { books: [{}, {}, {}] } });
      expect(await readFile(lastGood, 'utf8')).toBe(library.supergraph);
    }
    await writeFile(lastGood, '');
    const child = run([], env);
    const text = Array.fromAsync(child.stderr ?? []);
    expect(await exitOf(child)).toBe(1);
    expect((await text).join('')).toBe('cannot start: settings: SUPERGRAPH names a file that cannot be read\n');
  });

  it('says in one line why it does not start', async () => {
    const taken = createServer().listen(0);
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const broken = join(folder, 'broken.graphql');
    await writeFile(broken, 'enum join__Graph { A @join__graph(name: "a", url: "http://a.example") }');
    const guarded = join(folder, 'guarded.graphql');
    await writeFile(guarded, library.supergraph.replace('schema', 'schema @link(url: "https://specs.example/guard/v1.0", for: SECURITY)'));
    const cases: readonly [args: readonly string[], said: RegExp][] = [
      [['--port', 'x'], /^cannot start: settings: SUPERGRAPH is not set; PORT must be a whole number from 0 to 65535\n$/],
      [['--supergraph', broken, '--port', '0'], /^cannot start: SUPERGRAPH cannot be served: .+\n$/],
      [
        ['--supergraph', guarded, '--port', '0'],
        /^cannot start: SUPERGRAPH cannot be served: .*https:\/\/specs\.example\/guard\/v1\.0 is for: SECURITY but is unsupported/s,
      ],
      [['--supergraph', file, '--port', `${port}`], new RegExp(`^cannot start: PORT ${port} is in use\n$`)],
    ];
    for (const [args, said] of cases) {
      const child = run(args);
      const text = Array.fromAsync(child.stderr ?? []);
      expect(await exitOf(child)).toBe(1);
      expect((await text).join('')).toMatch(said);
    }
    taken.close();
  });
});

describe("the gateway's keys", () => {
  it('are made once, two of them, in a file for its owner only', async () => {
    const kept = join(folder, 'kept.json');
    const [first, second] = [await gatewayKeys(kept), await gatewayKeys(kept)];
    expect(second).toMatchObject({ kid: first.kid, jwks: first.jwks });
    expect(first.jwks.keys).toHaveLength(2);
    expect((await stat(kept)).mode & 0o777).toBe(0o600);
    expect((await gatewayKeys(undefined)).kid).not.toBe((await gatewayKeys(undefined)).kid);
  });

  it('are not taken from a file that others may read or that holds none', async () => {
    const open = join(folder, 'open.json');
    await writeFile(open, '{}', { mode: 0o644 });
    await expect(gatewayKeys(open)).rejects.toThrow('chmod 600');
    const empty = join(folder, 'empty.json');
    for (const text of ['{}', '', '{"keys":[]}']) {
      await writeFile(empty, text, { mode: 0o600 });
      await expect(gatewayKeys(empty)).rejects.toThrow('holds no private key set');
    }
    await expect(gatewayKeys(join(folder, 'no', 'where'))).rejects.toThrow('cannot be written (ENOENT)');
  });
});
