import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@kerngraaf/platform/events/testing/until.ts';
import type { TestDatabase } from '@kerngraaf/platform/testing/database.ts';
import { intakeDatabase } from './testing/database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await intakeDatabase();
});
afterAll(() => database.drop());

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
}

function run(env: NodeJS.ProcessEnv): Run {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env: { PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (output += data.toString()));
  return { child, output: () => output };
}

const portIn = (output: string): number | undefined => {
  const line = output.split('\n').find((each) => each.includes('"graphql.listening"'));
  return line === undefined ? undefined : JSON.parse(line).port;
};

describe('the process of intake', () => {
  it('is ready alone: without bus, gateway or other services, and stops clean', async () => {
    const nobody = 'postgresql://intake@127.0.0.1:1/bus';
    const env = {
      PORT: '0',
      MODE: 'development',
      DATABASE_URL: database.url,
      MIGRATE_URL: database.url,
      BUS_URL: nobody,
      GATEWAY_JWKS: 'http://127.0.0.1:1/jwks',
    };
    const { child, output } = run(env);
    const ended = once(child, 'exit');
    try {
      await until(() => portIn(output()) !== undefined);
      const ask = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${portIn(output())}${path}`);
      expect((await ask('/ready')).status).toBe(200);
      expect(await (await ask('/health')).json()).toMatchObject({
        status: 'alive',
        service: 'intake',
        profile: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
    } finally {
      child.kill('SIGTERM');
    }
    expect(await ended).toEqual([0, null]);
  });

  it('tells every mistake in its settings at once, and no value', async () => {
    const { child, output } = run({ PORT: 'deur', DATABASE_URL: 'geheim', CLOCK_OFFSET_FILE: '/tmp/klok' });
    expect(await once(child, 'exit')).toEqual([1, null]);
    for (const name of ['PORT', 'DATABASE_URL', 'BUS_URL', 'GATEWAY_JWKS']) expect(output()).toContain(name);
    for (const value of ['deur', 'geheim']) expect(output()).not.toContain(value);
  });
});
