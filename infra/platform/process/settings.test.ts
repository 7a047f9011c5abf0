import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  databaseUrl,
  httpUrl,
  oneOf,
  optional,
  orFile,
  port,
  readSettings,
  required,
  SettingsError,
  text,
  withDefault,
} from './settings.ts';

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

describe('a setting that may stand in a file', () => {
  const inFile = { DATABASE_URL: orFile(required(databaseUrl)), PASSWORD: orFile(optional(text)) };
  const url = 'postgresql://localhost/x';
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kerngraaf-settings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const fileWith = (content: string): string => {
    const file = join(folder, 'setting');
    writeFileSync(file, content);
    return file;
  };

  it('is read from there, without the end of its line', () => {
    expect(readSettings({ DATABASE_URL_FILE: fileWith(`${url}\n`) }, inFile)).toEqual({ DATABASE_URL: url, PASSWORD: undefined });
    expect(readSettings({ DATABASE_URL: url, PASSWORD_FILE: fileWith(' spaces and\nlines \n\n') }, inFile).PASSWORD).toBe(
      ' spaces and\nlines \n',
    );
  });

  it.each([
    ['both are set', { DATABASE_URL: url, DATABASE_URL_FILE: '/x' }, 'DATABASE_URL is set, and DATABASE_URL_FILE as well: set one of them'],
    [
      'the file cannot be read',
      { DATABASE_URL: url, PASSWORD_FILE: '/nowhere/secret-name' },
      'PASSWORD cannot be read from the file that PASSWORD_FILE names (ENOENT)',
    ],
    ['neither is set', {}, 'DATABASE_URL is not set'],
  ])('is a mistake, told by name, when %s', (_case, env, mistake) => {
    expect(() => readSettings(env, inFile)).toThrow(new SettingsError([mistake]));
  });

  it('is a mistake when its file is empty or holds what it may not be, and its content is not told', () => {
    const empty = 'DATABASE_URL cannot be read from the file that DATABASE_URL_FILE names (it is empty)';
    expect(() => readSettings({ DATABASE_URL_FILE: fileWith('\n') }, inFile)).toThrow(new SettingsError([empty]));
    const mistake = 'DATABASE_URL must be a URL that begins with postgresql:// or postgres://';
    expect(() => readSettings({ DATABASE_URL_FILE: fileWith('secret') }, inFile)).toThrow(new SettingsError([mistake]));
  });

  it('is not asked of a file where only the environment may give it', () => {
    expect(() => readSettings({ DATABASE_URL_FILE: fileWith(url) }, spec)).toThrow('DATABASE_URL is not set');
  });
});
