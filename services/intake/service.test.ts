import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { operate } from '@kerngraaf/platform/process/operate.ts';
import { startTestOwner } from '@kerngraaf/platform/testing/owner.ts';
import { startOwnerProcess } from '@kerngraaf/platform/testing/owner-process.ts';
import { readConfig } from './config.ts';
import { SERVICE, startService } from './service.ts';
import { intakeDatabase } from './testing/database.ts';
import { NOW } from './testing/service.ts';

const database = intakeDatabase();
afterAll(async () => (await database).drop());

const main = join(import.meta.dirname, 'main.ts');
const nobody = 'postgresql://intake@127.0.0.1:1/bus';
const jwks = 'http://127.0.0.1:1/jwks';
const reading = { GATEWAY_URL: 'http://127.0.0.1:1/graphql', ISSUER_URL: 'http://127.0.0.1:1', SERVICE_CLIENT_SECRET: 'geheim' };

describe('the process of intake', () => {
  it('is ready with its database alone, answers public data and stops when told', async () => {
    const { url } = await database;
    const env = { PORT: '0', DATABASE_URL: url, MIGRATE_URL: url, BUS_URL: nobody, GATEWAY_JWKS: jwks, ...reading };
    const { child, ended, port } = await startOwnerProcess(main, env);
    try {
      const at = (path: string, init?: RequestInit): Promise<Response> => fetch(`http://127.0.0.1:${port}${path}`, init);
      expect((await at('/ready')).status).toBe(200);
      expect(await (await at('/health')).json()).toMatchObject({
        status: 'alive',
        service: 'intake',
        profile: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      const metrics = await (await at('/metrics')).text();
      expect(metrics).toContain('kerngraaf_bus_up{service="intake"} 0');
      expect(metrics).toContain('kerngraaf_database_up{service="intake"} 1');
      const headers = { 'content-type': 'application/json' };
      const answer = await at('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: '{ gemeenten { naam } }' }) });
      expect(await answer.json()).toEqual({ data: { gemeenten: [{ naam: 'Overbetuwe' }, { naam: 'Hollands Kroon' }] } });
    } finally {
      child.kill('SIGTERM');
    }
    expect(await ended).toEqual([0, null]);
  });

  it('tells every mistake in its settings at once, and no value', async () => {
    const { ended, errors } = await startOwnerProcess(main, { PORT: 'deur', MODE: 'proef', DATABASE_URL: 'geheim' });
    expect(await ended).toEqual([1, null]);
    const names = ['PORT', 'MODE', 'DATABASE_URL', 'BUS_URL', 'GATEWAY_JWKS', ...Object.keys(reading)];
    for (const name of names) expect(errors()).toContain(name);
    for (const value of ['deur', 'geheim']) expect(errors()).not.toContain(value);
  });

  it('does not move its clock in production', async () => {
    const env = { PORT: '0', DATABASE_URL: nobody, BUS_URL: nobody, GATEWAY_JWKS: jwks, ...reading, CLOCK_OFFSET_FILE: '/dev/null' };
    const { ended, errors } = await startOwnerProcess(main, env);
    expect(await ended).toEqual([1, null]);
    expect(errors()).toContain('CLOCK_OFFSET_FILE');
  });
});

describe('an operator beside intake', () => {
  it('sees its lag and takes nothing from the bus', async () => {
    const owner = await startTestOwner({
      ...{ service: SERVICE, readConfig, database: await intakeDatabase(), now: NOW },
      start: (config, log, own) => startService(config, log, { ...own, beside: true }),
    });
    try {
      await owner.bus.publish([{ topic: 'kernteams.casus', key: 'nobody', value: Buffer.from('{}') }]);
      expect(await operate(owner, SERVICE, ['lag'])).toMatchObject({ 'kernteams.casus': 1 });
      expect(owner.consumer.reach()).toBe('not-yet');
      expect(await operate(owner, SERVICE, ['parked'])).toEqual([]);
    } finally {
      await owner.stop();
    }
  });
});
