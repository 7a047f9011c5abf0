import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Log } from '../process/log.ts';
import { PlatformClient } from './client.ts';

export type Entities = NonNullable<DataSourceOptions['entities']>;
export type Migrations = NonNullable<DataSourceOptions['migrations']>;

export interface ConnectOptions {
  /** `postgresql://role@host/database`; a socket's folder goes in `?host=`. */
  readonly url: string;
  readonly entities: Entities;
  readonly migrations?: Migrations;
  readonly poolSize?: number;
  readonly applicationName: string;
  /** Milliseconds after which the server ends a statement; 0 is never. */
  readonly statementTimeout?: number;
  readonly log?: Log;
}

const DATE_OID = 1082;

/** `date` stays `YYYY-MM-DD`: the driver's default makes a moment of it in the process's own time zone. */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === DATE_OID && format !== 'binary' ? (text: string) => text : pg.types.getTypeParser(oid, format)),
};

/** How every connection of the platform is made: UTC, named, with a bound on connecting. */
export function clientConfig(url: string, applicationName: string): pg.ClientConfig {
  return {
    ...parseIntoClientConfig(url),
    application_name: applicationName,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    options: '-c TimeZone=UTC',
    types,
  };
}

/** A pool of connections to one service's database; it never changes the schema. */
export function connect(options: ConnectOptions): Promise<DataSource> {
  const timeout = options.statementTimeout ?? 15_000;
  return new DataSource({
    type: 'postgres',
    entities: options.entities,
    migrations: options.migrations ?? [],
    migrationsTransactionMode: 'all',
    installExtensions: false,
    poolSize: options.poolSize ?? 8,
    poolErrorHandler: (error: unknown) => options.log?.error('database.connection-lost', error),
    extra: {
      ...clientConfig(options.url, options.applicationName),
      Client: PlatformClient,
      statement_timeout: timeout,
      idle_in_transaction_session_timeout: timeout * 4,
    },
  }).initialize();
}
