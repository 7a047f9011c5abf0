import { join } from 'node:path';
import {
  databaseUrl,
  httpUrl,
  oneOf,
  optional,
  port,
  readSettings,
  required,
  SettingsError,
  text,
  urlOf,
  withDefault,
} from '@kerngraaf/platform/process/settings.ts';

const SCHEMA = join(import.meta.dirname, '../../schema');

export interface Config {
  /** 0 asks the system for a free one. */
  readonly port: number;
  readonly host: string;
  readonly mode: 'development' | 'production';
  readonly databaseUrl: string;
  /** As the owner of the database; without it somebody else migrates. */
  readonly migrateUrl: string | undefined;
  readonly busUrl: string;
  /** Where the gateway's public keys are. */
  readonly gatewayJwks: string;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** The folder of gemeenteprofielen. */
  readonly profilesDir: string;
  readonly policyFile: string;
  readonly eventsDir: string;
  /** By how many milliseconds the clock is moved, for tests. */
  readonly clockOffsetFile: string | undefined;
}

/** All settings of the process, read once; throws one `SettingsError` with all mistakes. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const settings = readSettings(env, {
    PORT: required(port),
    HOST: withDefault(text, '127.0.0.1'),
    MODE: withDefault(oneOf('development', 'production'), 'development'),
    DATABASE_URL: required(databaseUrl),
    MIGRATE_URL: optional(databaseUrl),
    BUS_URL: required(urlOf('postgresql', 'postgres')),
    GATEWAY_JWKS: required(httpUrl),
    LOG_LEVEL: withDefault(oneOf('debug', 'info', 'warn', 'error'), 'info'),
    PROFILES_DIR: withDefault(text, join(SCHEMA, 'profiles')),
    CLOCK_OFFSET_FILE: optional(text),
  });
  if (settings.MODE === 'production' && settings.CLOCK_OFFSET_FILE !== undefined) {
    throw new SettingsError(['CLOCK_OFFSET_FILE moves the clock and is for tests only']);
  }
  return {
    port: settings.PORT,
    host: settings.HOST,
    mode: settings.MODE,
    databaseUrl: settings.DATABASE_URL,
    migrateUrl: settings.MIGRATE_URL,
    busUrl: settings.BUS_URL,
    gatewayJwks: settings.GATEWAY_JWKS,
    logLevel: settings.LOG_LEVEL,
    profilesDir: settings.PROFILES_DIR,
    policyFile: join(SCHEMA, 'access/policy.json'),
    eventsDir: join(SCHEMA, 'events'),
    clockOffsetFile: settings.CLOCK_OFFSET_FILE,
  };
}
