import { describe, expect, it } from '@jest/globals';
import { readOwnerSettings } from './owner-settings.ts';

const alone = { PORT: '0', DATABASE_URL: 'postgresql://x/x', BUS_URL: 'postgresql://x/bus', GATEWAY_JWKS: 'http://x/jwks' };
const reading = { GATEWAY_URL: 'http://x/graphql', ISSUER_URL: 'http://x', SERVICE_CLIENT_SECRET: 'geheim' };

describe('the settings of an owner', () => {
  it('may leave out what reading needs, where it does not read', () => {
    expect(readOwnerSettings(alone)).toMatchObject({ GATEWAY_URL: undefined, SERVICE_CLIENT_SECRET: undefined });
    expect(readOwnerSettings({ ...alone, ...reading })).toMatchObject(reading);
  });

  it('must have all of it where it reads, and tell all that is missing', () => {
    expect(() => readOwnerSettings(alone, { reads: true })).toThrow(
      'GATEWAY_URL is not set; ISSUER_URL is not set; SERVICE_CLIENT_SECRET is not set',
    );
    expect(readOwnerSettings({ ...alone, ...reading }, { reads: true })).toMatchObject(reading);
  });

  it('may keep what is secret in files', () => {
    const { DATABASE_URL, BUS_URL, ...open } = alone;
    const nowhere = { DATABASE_URL_FILE: '/nowhere', MIGRATE_URL_FILE: '/nowhere', BUS_URL_FILE: '/nowhere' };
    expect(() => readOwnerSettings({ ...open, ...nowhere })).toThrow(
      /DATABASE_URL cannot be read .*MIGRATE_URL cannot be read .*BUS_URL cannot be read /,
    );
  });

  it('do not hold a secret that nobody is shown', () => {
    expect(() => readOwnerSettings({ ...alone, SERVICE_CLIENT_SECRET: 'geheim' })).toThrow('GATEWAY_URL is not set; ISSUER_URL is not set');
    expect(() => readOwnerSettings({ ...alone, SERVICE_CLIENT_SECRET_FILE: import.meta.filename })).toThrow(
      'GATEWAY_URL is not set; ISSUER_URL is not set',
    );
  });
});
