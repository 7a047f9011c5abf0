import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { type BusSettings, busSettings } from '../bus/kafka-settings.ts';
import { type Clock, clockMovedBy, systemClock } from '../time.ts';
import type { LogLevel } from './log.ts';
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

/** The settings that every owner's service has. */
export interface OwnerSettings extends BusSettings {
  readonly PORT: number;
  readonly HOST: string;
  readonly MODE: 'development' | 'production';
  /** As the service's role, which may read and write rows. */
  readonly DATABASE_URL: string;
  /** As the owner's role, which changes tables; left out where migrations run apart. */
  readonly MIGRATE_URL: string | undefined;
  /** Where the gateway's public keys are. */
  readonly GATEWAY_JWKS: string;
  readonly LOG_LEVEL: LogLevel;
  /** A collector of traces that takes OTLP over HTTP; none are recorded when it is left out. */
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined;
  /** A file with the milliseconds by which the clock is moved; never in production. */
  readonly CLOCK_OFFSET_FILE: string | undefined;
  /** Folder of the gemeenteprofielen. */
  readonly PROFILES_DIR: string | undefined;
  /** The graph, where the service reads what others have; with the two that follow, or none of them. */
  readonly GATEWAY_URL: string | undefined;
  /** Who gives the service its token, as it stands in `iss`. */
  readonly ISSUER_URL: string | undefined;
  readonly SERVICE_CLIENT_SECRET: string | undefined;
}

export interface OwnerNeeds {
  /** It reads what other owners have. */
  readonly reads?: boolean;
}

/** Reads them all; throws one `SettingsError` with every mistake. */
export function readOwnerSettings(env: NodeJS.ProcessEnv, { reads = false }: OwnerNeeds = {}): OwnerSettings {
  // A secret alone is of no use: who sets it means to read.
  const toRead = reads || env.SERVICE_CLIENT_SECRET || env.SERVICE_CLIENT_SECRET_FILE ? required : optional;
  const settings = readSettings(env, {
    PORT: required(port),
    HOST: withDefault(text, '127.0.0.1'),
    MODE: withDefault(oneOf('development', 'production'), 'production'),
    DATABASE_URL: orFile(required(databaseUrl)),
    MIGRATE_URL: orFile(optional(databaseUrl)),
    ...busSettings(env),
    GATEWAY_JWKS: required(httpUrl),
    LOG_LEVEL: withDefault(oneOf('debug', 'info', 'warn', 'error'), 'info'),
    OTEL_EXPORTER_OTLP_ENDPOINT: optional(httpUrl),
    CLOCK_OFFSET_FILE: optional(text),
    PROFILES_DIR: optional(text),
    GATEWAY_URL: toRead(httpUrl),
    ISSUER_URL: toRead(httpUrl),
    SERVICE_CLIENT_SECRET: orFile(toRead(text)),
  });
  if (settings.MODE === 'production' && settings.CLOCK_OFFSET_FILE !== undefined)
    throw new SettingsError(['CLOCK_OFFSET_FILE is for development: in production the clock is the system’s']);
  return settings;
}

/** All settings of an owner's process, and where the promises stand that it keeps. */
export interface OwnerConfig extends OwnerSettings {
  readonly PROFILES_DIR: string;
  /** Who may see and do what. */
  readonly policyFile: string;
  /** Contracts of the events that it tells and takes. */
  readonly eventsDir: string;
}

/** Read once, with what the folder `schema` holds; throws one `SettingsError` with all mistakes. */
export function readOwnerConfig(env: NodeJS.ProcessEnv, schemaFolder: string, needs: OwnerNeeds = {}): OwnerConfig {
  const settings = readOwnerSettings(env, needs);
  return {
    ...settings,
    PROFILES_DIR: settings.PROFILES_DIR ?? join(schemaFolder, 'profiles'),
    policyFile: join(schemaFolder, 'access/policy.json'),
    eventsDir: join(schemaFolder, 'events'),
  };
}

/** The version in the package.json of a service's folder. */
export function versionOf(folder: string): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return version;
}

export const clockOf = ({ CLOCK_OFFSET_FILE }: OwnerSettings): Clock =>
  CLOCK_OFFSET_FILE === undefined ? systemClock : clockMovedBy(CLOCK_OFFSET_FILE);

/**
 * The name by which this place consumes: the same after a restart, so that a process that was killed takes over from itself at once instead of
 * waiting for its own lease to end. Undefined, a random one, where the port is the system's choice.
 */
export const memberOf = ({ PORT }: Pick<OwnerSettings, 'PORT'>): { readonly member?: string } =>
  PORT === 0 ? {} : { member: `${hostname()}:${PORT}` };
