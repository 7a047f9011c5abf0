import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, it } from '@jest/globals';
import { kernteamsDatabase } from './testing/database.ts';

const database = kernteamsDatabase();
afterAll(async () => (await database).drop());

/** The process as it is started anywhere: bus and gateway are away. */
async function started(env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, [`${import.meta.dirname}/main.ts`], {
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const errors: string[] = [];
  child.stderr.on('data', (chunk) => errors.push(String(chunk)));
  const port = new Promise<number | null>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const told = JSON.parse(line);
      if (told.event === 'graphql.listening') resolve(told.port);
    });
    void ended.then(() => resolve(null));
  });
  return { child, ended, errors, port: await port };
}

describe('The process', () => {
  it('is ready with its database alone, answers public data and stops when told', async () => {
    const away = 'postgresql://kernteams@127.0.0.1:1/bus';
    const { url } = await database;
    const env = { PORT: '0', DATABASE_URL: url, MIGRATE_URL: url, BUS_URL: away, GATEWAY_JWKS: 'http://127.0.0.1:1/jwks' };
    const { child, ended, port } = await started(env);
    try {
      const ready = await fetch(`http://127.0.0.1:${port}/ready`);
      expect(ready.status).toBe(200);
      const health = await (await fetch(`http://127.0.0.1:${port}/health`)).json();
      expect(health).toMatchObject({ service: 'kernteams', profile: expect.stringMatching(/^[0-9a-f]{64}$/) });
      const body = JSON.stringify({ query: '{ gemeenten { naam } }' });
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      expect(await answer.json()).toEqual({ data: { gemeenten: [{ naam: 'Overbetuwe' }, { naam: 'Hollands Kroon' }] } });
    } finally {
      child.kill('SIGTERM');
    }
    expect(await ended).toEqual([0, null]);
  });

  it('tells all mistakes in its settings at once and does not start', async () => {
    const { ended, errors } = await started({ PORT: 'x', MODE: 'test' });
    expect(await ended).toEqual([1, null]);
    for (const name of ['PORT', 'MODE', 'DATABASE_URL', 'BUS_URL', 'GATEWAY_JWKS']) expect(errors.join('')).toContain(name);
  });

  it('does not move its clock in production', async () => {
    const url = 'postgresql://x@127.0.0.1:1/x';
    const env = {
      PORT: '0',
      MODE: 'production',
      DATABASE_URL: url,
      BUS_URL: url,
      GATEWAY_JWKS: 'http://127.0.0.1:1',
      CLOCK_OFFSET_FILE: '/dev/null',
    };
    const { ended, errors } = await started(env);
    expect(await ended).toEqual([1, null]);
    expect(errors.join('')).toContain('CLOCK_OFFSET_FILE');
  });
});
