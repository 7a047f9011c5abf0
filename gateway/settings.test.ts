import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SettingsError } from '@kerngraaf/platform/process/settings.ts';
import { readGatewaySettings } from './settings.ts';

const sdl = `enum join__Graph {
  BOOKS @join__graph(name: "books", url: "http://books.example/graphql")
  LONG_NAME @join__graph(name: "long-name", url: "")
}`;
const url = 'http://long.example/graphql';
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  file = join(folder, 'supergraph.graphql');
  await writeFile(file, sdl);
});
afterAll(() => rm(folder, { recursive: true }));

function mistakesOf(args: readonly string[], env: NodeJS.ProcessEnv): readonly string[] {
  try {
    readGatewaySettings(args, env);
  } catch (error) {
    if (error instanceof SettingsError) return error.mistakes;
    throw error;
  }
  return [];
}

describe("the gateway's settings", () => {
  it('come from the options first, then from the environment', () => {
    const env = { PORT: '1', SUPERGRAPH: '/nowhere', SUBGRAPH_LONG_NAME_URL: url };
    expect(readGatewaySettings(['--supergraph', file, '--port', '0'], env)).toEqual({
      supergraph: sdl,
      lastGood: undefined,
      refused: undefined,
      addresses: new Map([
        ['books', 'http://books.example/graphql'],
        ['long-name', url],
      ]),
      port: 0,
      production: false,
      readyFile: undefined,
      quota: undefined,
      addressHeader: undefined,
      inFlight: 256,
      logLevel: 'info',
      deadline: 8000,
      subgraphWithin: 3000,
      subgraphsWithin: new Map(),
      deduplicate: true,
      origins: [],
      metricsAt: undefined,
      identity: undefined,
    });
  });

  it('serve metrics on the loopback, unless told where', () => {
    const env = { SUPERGRAPH: file, SUBGRAPH_LONG_NAME_URL: url, METRICS_PORT: '9464' };
    expect(readGatewaySettings([], env).metricsAt).toEqual({ port: 9464, host: '127.0.0.1' });
    expect(readGatewaySettings([], { ...env, METRICS_HOST: '10.0.0.7' }).metricsAt).toEqual({ port: 9464, host: '10.0.0.7' });
  });

  it('give each client a quota in production, and none else unless told', () => {
    const env = { SUPERGRAPH: file, SUBGRAPH_LONG_NAME_URL: url };
    const quota = (more: NodeJS.ProcessEnv) => readGatewaySettings(['--plain'], { ...env, ...more }).quota;
    expect([quota({}), quota({ MODE: 'production' }), quota({ MODE: 'production', RATE_LIMIT: '0' }), quota({ RATE_LIMIT: '7' })]).toEqual([
      undefined,
      600,
      undefined,
      7,
    ]);
  });

  it('let pages of other sites ask by their exact origin only', () => {
    const env = { SUPERGRAPH: file, SUBGRAPH_LONG_NAME_URL: url };
    const given = 'https://loket.example, http://localhost:5173';
    expect(readGatewaySettings([], { ...env, CORS_ORIGINS: given }).origins).toEqual(['https://loket.example', 'http://localhost:5173']);
    for (const CORS_ORIGINS of ['*', 'https://*.example', 'https://loket.example/', 'loket.example', 'null', 'https://a.example,'])
      expect(mistakesOf([], { ...env, CORS_ORIGINS })).toEqual([
        'CORS_ORIGINS must be origins such as https://loket.example, with commas between them',
      ]);
  });

  it("take a subgraph's address from the environment before the one in the file", () => {
    const env = { SUPERGRAPH: file, SUBGRAPH_LONG_NAME_URL: url, SUBGRAPH_BOOKS_URL: 'http://127.0.0.1:1/x' };
    expect(readGatewaySettings([], env).addresses.get('books')).toBe('http://127.0.0.1:1/x');
  });

  it('know the issuer, unless the gateway is told to be plain', () => {
    const env = {
      SUPERGRAPH: file,
      SUBGRAPH_LONG_NAME_URL: url,
      ISSUER_URL: 'http://issuer.example',
      POLICY: 'p.json',
      OPERATIONS_DIR: 'operations',
      MODE: 'production',
    };
    const identity = {
      issuer: 'http://issuer.example',
      audience: 'kerngraaf',
      scopesClaim: 'scope',
      policiesClaim: 'role',
      access: { policy: 'p.json', operations: 'operations' },
      keysFile: undefined,
    };
    expect(readGatewaySettings([], env)).toMatchObject({ production: true, identity });
    const foreign = { POLICY: 'none', OPERATIONS_DIR: '', SCOPES_CLAIM: 'scp', POLICIES_CLAIM: 'groups' };
    expect(readGatewaySettings([], { ...env, ...foreign }).identity).toEqual({
      ...identity,
      access: undefined,
      scopesClaim: 'scp',
      policiesClaim: 'groups',
    });
    expect(readGatewaySettings(['--plain'], env).identity).toBeUndefined();
    expect(mistakesOf(['--plain'], { ...env, ISSUER_URL: '', POLICY: '', OPERATIONS_DIR: '' })).toEqual([]);
  });

  it('tell all that is wrong at once', () => {
    const env = { MODE: 'production', LOG_LEVEL: 'loud', SUBGRAPH_BOOKS_URL: 'books' };
    expect(mistakesOf(['--supergraph', file, '--port', '70000', '--prot', 'x'], env)).toEqual([
      '--prot is not an option',
      'x is not an option',
      'ISSUER_URL is not set: in production only --plain goes without an issuer',
      'PORT must be a whole number from 0 to 65535',
      'LOG_LEVEL must be one of debug, info, warn, error',
      'SUBGRAPH_BOOKS_URL must be a URL that begins with http:// or https://',
      'SUBGRAPH_LONG_NAME_URL is not set',
    ]);
    expect(mistakesOf(['--port'], { ISSUER_URL: 'issuer' })).toEqual([
      '--port needs a number',
      'POLICY is not set: with an issuer the access table says what is public',
      'OPERATIONS_DIR is not set: with an issuer data of persons is asked for with registered documents',
      'SUPERGRAPH is not set',
      'ISSUER_URL must be a URL that begins with http:// or https://',
    ]);
  });

  it('name no supergraph that is away or was never composed', async () => {
    expect(mistakesOf([], { SUPERGRAPH: join(folder, 'nowhere') })).toEqual(['SUPERGRAPH names a file that cannot be read']);
    const other = join(folder, 'other.graphql');
    for (const [text, is] of [
      ['type Query { a: Int }', 'incomplete or no composed Federation 2 supergraph'],
      ['enum join__Graph { A @join__graph(name: "a", ur', 'incomplete or no composed Federation 2 supergraph'],
      ['', 'empty'],
      ['\n', 'empty'],
    ] as const) {
      await writeFile(other, text);
      expect(mistakesOf([], { SUPERGRAPH: other })).toEqual([`SUPERGRAPH names a file that is ${is}`]);
    }
  });

  it('come from the file of --config last, which has lines as the environment has names', async () => {
    const config = join(folder, 'gateway.env');
    await writeFile(config, `# Ours\nSUPERGRAPH=${file}\nSUBGRAPH_LONG_NAME_URL="${url}"\nPORT=1\nRATE_LIMIT=7\nLOG_LEVEL=warn\n`);
    const { quota, port, logLevel, addresses } = readGatewaySettings(['--config', config, '--port', '3'], { RATE_LIMIT: '9', PORT: '2' });
    expect({ quota, port, logLevel, at: addresses.get('long-name') }).toEqual({ quota: 9, port: 3, logLevel: 'warn', at: url });
  });

  it('are told of every mistake in that file', async () => {
    const config = join(folder, 'wrong.env');
    await writeFile(config, `SUPERGRAPH=${file}\nSUBGRAPH_LONG_NAME_URL=${url}\nRATE_LIMT=7\nMAX_IN_FLIGHT=many\n`);
    const mistakes = mistakesOf(['--config', config], {});
    expect(mistakes[0]).toBe('RATE_LIMT in the file of --config is no setting');
    expect(mistakes[1]).toMatch(/^MAX_IN_FLIGHT /);
    expect(mistakes).toHaveLength(2);
    expect(mistakesOf(['--config', join(folder, 'none')], {})[0]).toBe('--config names a file that cannot be read (ENOENT)');
    expect(mistakesOf(['--config'], {})).toContain('--config needs a file');
  });
});
