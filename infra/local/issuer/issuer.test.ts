import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serviceToken } from '@kerngraaf/platform/reading/service-token.ts';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { answers } from '../await-answer.ts';
import { freePorts } from '../free-ports.ts';
import { CLIENT_ID, DEMO_GRANT, mintToken } from './mint.ts';
import { demoPeople } from './people.ts';
import { serviceClients } from './services.ts';

const main = join(import.meta.dirname, 'main.ts');
const PAGE = 'http://localhost:4000';
const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-issuer-'));
let url: string;
let issuer: ChildProcess;

async function start(): Promise<void> {
  const env = { PORT: new URL(url).port, ISSUER_URL: url, KERNGRAAF_DATA: folder, PAGE_ORIGINS: `https://other.example,${PAGE}` };
  issuer = spawn(process.execPath, [main], { env, stdio: 'ignore' });
  await answers(`${url}/.well-known/openid-configuration`, 20_000, new AbortController().signal);
}

async function stop(): Promise<void> {
  const ended = new Promise((resolve) => issuer.once('exit', resolve));
  issuer.kill('SIGTERM');
  await ended;
}

beforeAll(async () => {
  url = `http://127.0.0.1:${await freePorts(1)}`;
  await start();
});

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

const verify = (token: string): Promise<{ payload: Record<string, unknown> }> =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${url}/jwks`)), { issuer: url, audience: 'kerngraaf' });

describe('a token of the development issuer', () => {
  it('says who a professional is and is signed by a published key', async () => {
    const { payload } = await verify(await mintToken(url, 'consulent-wmo'));
    expect(payload).toMatchObject({
      sub: demoPeople.get('consulent-wmo')?.sub,
      role: 'consulent',
      organisation: 'loket',
      function: 'consulent-wmo',
      gemeenten: ['1734'],
    });
    expect(Number(payload.exp) - Number(payload.iat)).toBe(3_600);
  });

  it("carries a resident's inwoner as soon as the link is there", async () => {
    expect(decodeJwt(await mintToken(url, 'ouder')).inwoner).toBeUndefined();
    writeFileSync(join(folder, 'links.json'), JSON.stringify({ ouder: '5f0c1f5e-8b0a-4d0e-9d43-3f9a0f1f7a11' }));
    expect(decodeJwt(await mintToken(url, 'ouder')).inwoner).toBe('5f0c1f5e-8b0a-4d0e-9d43-3f9a0f1f7a11');
    expect(decodeJwt(await mintToken(url, 'inwoner')).inwoner).toBeUndefined();
  });

  it('stays good over a restart', async () => {
    const token = await mintToken(url, 'beheerder');
    await stop();
    await start();
    await expect(verify(token)).resolves.toBeDefined();
  });

  it.each([
    ['an unknown person', { grant_type: DEMO_GRANT, client_id: CLIENT_ID, person: 'nobody' }],
    ['no person', { grant_type: DEMO_GRANT, client_id: CLIENT_ID }],
    ['an unknown client', { grant_type: DEMO_GRANT, client_id: 'other', person: 'inwoner' }],
    ['another grant', { grant_type: 'client_credentials', client_id: CLIENT_ID }],
  ])('is refused for %s', async (_case, body) => {
    const response = await fetch(`${url}/token`, { method: 'POST', body: new URLSearchParams(body) });
    expect(Math.floor(response.status / 100)).toBe(4);
    expect(await response.json()).not.toHaveProperty('access_token');
  });
});

describe('a token of a service', () => {
  const tokenOf = (name: string, secret?: string): Promise<string> => {
    const client = serviceClients(folder).get(name);
    const options = { issuerUrl: url, clientId: client?.id ?? '', clientSecret: secret ?? client?.secret ?? '' };
    return serviceToken(options).get(AbortSignal.timeout(5_000));
  };

  it.each(['intake', 'loket-toekenning'])('says that it is %s, which reads in every gemeente that is served', async (name) => {
    const { payload } = await verify(await tokenOf(name));
    expect(payload).toMatchObject({ sub: `service:${name}`, role: 'dienst', gemeenten: ['1734', '1911'] });
    expect(payload).not.toHaveProperty('inwoner');
  });

  it("is not given for another's secret, nor without one", async () => {
    await expect(tokenOf('intake', serviceClients(folder).get('kernteams')?.secret)).rejects.toThrow('ISSUER_REFUSED 401');
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: 'service:intake' });
    expect((await fetch(`${url}/token`, { method: 'POST', body })).status).toBe(401);
  });

  it('is not given to be a person', async () => {
    const { id, secret } = serviceClients(folder).get('intake') ?? { id: '', secret: '' };
    const headers = { authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${secret}`).toString('base64')}` };
    const body = new URLSearchParams({ grant_type: DEMO_GRANT, person: 'inwoner' });
    expect((await fetch(`${url}/token`, { method: 'POST', headers, body })).status).toBe(400);
  });
});

describe('a page to explore the graph with', () => {
  const grant = { grant_type: DEMO_GRANT, client_id: CLIENT_ID, person: 'ouder' };
  const asked = (path: string, origin: string, body?: URLSearchParams): Promise<Response> =>
    fetch(`${url}${path}`, { headers: { origin }, ...(body === undefined ? {} : { method: 'POST', body }) });
  const readableBy = ({ headers }: Response): string | null => headers.get('access-control-allow-origin');

  it('learns who there is and gets a token', async () => {
    const list = await asked('/demo-people', PAGE);
    expect(readableBy(list)).toBe(PAGE);
    const { people, token } = (await list.json()) as {
      people: { name: string; role: string }[];
      token: { path: string; parameters: object };
    };
    expect(people).toContainEqual({ name: 'ouder', role: 'inwoner' });
    const minted = await asked(token.path, PAGE, new URLSearchParams({ ...token.parameters, person: 'ouder' }));
    expect(readableBy(minted)).toBe(PAGE);
    const { access_token } = (await minted.json()) as { access_token: string };
    expect((await verify(access_token)).payload.sub).toBe(demoPeople.get('ouder')?.sub);
  });

  it('of any other site can read neither', async () => {
    const origin = 'https://evil.example';
    expect(readableBy(await asked('/demo-people', origin))).toBeNull();
    expect(readableBy(await asked('/token', origin, new URLSearchParams(grant)))).toBeNull();
  });
});

describe('the development issuer', () => {
  it.each(['issuer-key.json', 'client-secrets.json'])('keeps %s for itself', (file) => {
    expect(statSync(join(folder, file)).mode & 0o777).toBe(0o600);
  });

  it('never runs in production', () => {
    const env = { PORT: '0', ISSUER_URL: 'http://127.0.0.1:1', KERNGRAAF_DATA: folder, MODE: 'production' };
    const run = spawnSync(process.execPath, [main], { env, encoding: 'utf8', timeout: 20_000 });
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch('never runs in production');
  });
});
