import { describe, expect, it } from '@jest/globals';
import { makeHealth } from './health.ts';

const base = { service: 'intake', version: '0.1.0', profile: 'abc' };

describe('health', () => {
  it('says what runs, whatever is away', async () => {
    const health = makeHealth({ ...base, checks: { database: () => Promise.reject(new Error('host db-7 refused')) } });
    expect(await health('/health')).toEqual({
      status: 200,
      body: { status: 'alive', service: 'intake', version: '0.1.0', profile: 'abc' },
    });
  });

  it('is ready while every check passes', async () => {
    expect(await makeHealth({ ...base, checks: { database: async () => 1 } })('/ready')).toMatchObject({ status: 200 });
  });

  it('names what fails and what does not answer in time, and nothing else', async () => {
    const checks = {
      database: () => Promise.reject(new Error('host db-7 refused')),
      profile: () => {
        throw new Error('broken');
      },
      relay: () => new Promise(() => undefined),
      bus: async () => undefined,
    };
    expect(await makeHealth({ ...base, checks, within: 20 })('/ready')).toEqual({
      status: 503,
      body: { status: 'not ready', away: ['database', 'profile', 'relay'] },
    });
  });

  it('is not ready once the process stops', async () => {
    expect(await makeHealth({ ...base, checks: {}, stopping: AbortSignal.abort() })('/ready')).toMatchObject({ status: 503 });
  });

  it('leaves other paths to others', async () => {
    expect(await makeHealth({ ...base, checks: {} })('/graphql')).toBeNull();
  });
});
