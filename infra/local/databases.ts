import { join } from 'node:path';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { readIfThere } from './processes.ts';
import { secretsIn } from './secrets.ts';

/** Passwords by role, `postgres` among them. */
export type Secrets = ReadonlyMap<string, string>;

/** Owns a database and migrates it; the role without this ending reads and writes rows only. */
export const ownerOf = (database: string): string => `${database}_owner`;

/** The bus has its own database; services reach it with their own roles. */
export const BUS: string = 'bus';

/** Kept in the data folder; each becomes a role in PostgreSQL. */
export function keptSecrets(folder: string, services: readonly string[]): Secrets {
  return secretsIn(join(folder, 'secrets.json'), ['postgres', ownerOf(BUS), ...services.flatMap((name) => [name, ownerOf(name)])]);
}

const SOCKET_LINE = 4;

/** URLs of the databases in the PostgreSQL that runs on a data folder; undefined where none does. */
export function urlsOn(folder: string): ((role: string, database: string, secret?: string) => string) | undefined {
  const socket = readIfThere(join(folder, 'postgres/data/postmaster.pid'))?.split('\n')[SOCKET_LINE];
  if (socket === undefined) return undefined;
  return (role, database, secret) => `postgresql://${role}:${secret}@localhost/${database}?host=${encodeURIComponent(socket)}`;
}

/** Makes the roles and databases that are not there yet. `urlOf` gives the superuser's URL of a database. */
export async function prepareDatabases(urlOf: (database: string) => string, services: readonly string[], secrets: Secrets): Promise<void> {
  const present = await withClient(urlOf('postgres'), async (admin) => {
    const { rows } = await admin.query<{ name: string }>('select rolname as name from pg_roles union select datname from pg_database');
    const found = new Set(rows.map(({ name }) => name));
    for (const [role, password] of secrets) {
      if (found.has(role)) continue;
      await admin.query(`create role ${escapeIdentifier(role)} login password ${escapeLiteral(password)}`);
    }
    const { rows: databases } = await admin.query<{ datname: string }>('select datname from pg_database where datconnlimit = 100');
    return new Set(databases.map(({ datname }) => datname));
  });
  const missing = [BUS, ...services].filter((database) => !present.has(database));
  for (const database of missing) await makeDatabase(urlOf, database);
  const roles = services.map(escapeIdentifier).join(', ');
  await withClient(urlOf('postgres'), (admin) => admin.query(`grant connect on database ${escapeIdentifier(BUS)} to ${roles}`));
}

/** What the planner must know of rows that came all at once; by itself PostgreSQL looks after a minute. */
export async function gatherStatistics(urlOf: (database: string) => string, services: readonly string[]): Promise<void> {
  await Promise.all(services.map((database) => withClient(urlOf(database), (admin) => admin.query('analyze'))));
}

async function makeDatabase(urlOf: (database: string) => string, database: string): Promise<void> {
  const [name, owner, user] = [database, ownerOf(database), database].map((part) => escapeIdentifier(part));
  await withClient(urlOf('postgres'), async (admin) => {
    await admin.query(`drop database if exists ${name}`);
    await admin.query(`create database ${name} owner ${owner}`);
    await admin.query(`revoke all on database ${name} from public`);
    if (database !== BUS) await admin.query(`grant connect on database ${name} to ${user}`);
  });
  await withClient(urlOf(database), async (admin) => {
    await admin.query(`alter schema public owner to ${owner}`);
    // The bus grants per topic itself. A service's own role reads and writes rows; what the owner makes later is open to it too.
    if (database === BUS) return;
    await admin.query(`grant usage on schema public to ${user}`);
    const grant = `alter default privileges for role ${owner} grant`;
    await admin.query(`${grant} usage on schemas to ${user}`);
    await admin.query(`${grant} select, insert, update, delete on tables to ${user}`);
    await admin.query(`${grant} usage, select on sequences to ${user}`);
  });
  // The last step marks the database as complete: one that was broken off half way is made again.
  await withClient(urlOf('postgres'), (admin) => admin.query(`alter database ${name} connection limit 100`));
}

async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
