import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { services } from '../local/services.ts';
import { makeSecrets } from './secrets.ts';

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kerngraaf-secrets-'));
  await makeSecrets(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

const files = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
const held = (): ReadonlyMap<string, string> => new Map(files().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('the secrets of the containers', () => {
  it('stay as they are when they are made again, and one that lacks is made', async () => {
    const before = held();
    rmSync(join(folder, 'intake/bus-password'));
    await makeSecrets(folder);
    const after = held();
    expect([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)).toEqual(['intake/bus-password']);
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  });

  it('are all different, and in a folder that its owner alone may enter', () => {
    const texts = [...held().values()];
    expect(new Set(texts).size).toBe(texts.length);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(files().filter((name) => (statSync(join(folder, name)).mode & 0o222) !== 0)).toEqual([]);
  });

  it('are the same at the issuer as at each service', () => {
    const clients = JSON.parse(readFileSync(join(folder, 'issuer/client-secrets.json'), 'utf8')) as Record<string, string>;
    expect(Object.keys(clients)).toEqual(services);
    for (const service of services) expect(readFileSync(join(folder, service, 'client-secret'), 'utf8')).toBe(clients[service]);
  });
});
