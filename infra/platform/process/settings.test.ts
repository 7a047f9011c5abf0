import { describe, expect, it } from '@jest/globals';
import { databaseUrl, httpUrl, oneOf, optional, port, readSettings, required, SettingsError, withDefault } from './settings.ts';

const spec = {
  PORT: withDefault(port, 4001),
  MODE: withDefault(oneOf('development', 'production'), 'development'),
  DATABASE_URL: required(databaseUrl),
  GATEWAY_URL: optional(httpUrl),
};

describe('settings', () => {
  it('are read with their types and defaults', () => {
    expect(readSettings({ DATABASE_URL: 'postgresql://localhost/x', GATEWAY_URL: '' }, spec)).toEqual({
      PORT: 4001,
      MODE: 'development',
      DATABASE_URL: 'postgresql://localhost/x',
      GATEWAY_URL: undefined,
    });
  });

  it('tell all that is wrong at once, by name and without values', () => {
    const env = { PORT: '70000', MODE: 'secret-mode', GATEWAY_URL: 'ftp://secret-host' };
    let thrown: unknown;
    try {
      readSettings(env, spec);
    } catch (error) {
      thrown = error;
    }
    if (!(thrown instanceof SettingsError)) throw new Error('expected a SettingsError');
    expect(thrown.mistakes).toEqual([
      'PORT must be a whole number from 0 to 65535',
      'MODE must be one of development, production',
      'DATABASE_URL is not set',
      'GATEWAY_URL must be a URL that begins with http:// or https://',
    ]);
    expect(thrown.message).not.toContain('secret');
  });
});
