import pg from 'pg';
import { clientConfig, connect, type Entities, type Migrations } from './connect.ts';

export interface MigrateOptions {
  /** As the owner of the database. */
  readonly url: string;
  readonly entities: Entities;
  readonly migrations: Migrations;
  /** Gets the right to read and write rows, and no right to change the schema. It must exist. */
  readonly serviceRole?: string;
}

/** Brings the schema up to date. Replicas that start together wait for each other; a migration runs once, and all of them or none. */
export async function migrate(options: MigrateOptions): Promise<void> {
  const owner = new pg.Client(clientConfig(options.url, 'migrate'));
  await owner.connect();
  try {
    await owner.query(`SELECT pg_advisory_lock(hashtextextended('kerngraaf.migrate', 0))`);
    const dataSource = await connect({ ...options, applicationName: 'migrate', poolSize: 1, statementTimeout: 0 });
    try {
      await dataSource.runMigrations();
    } finally {
      await dataSource.destroy();
    }
    if (options.serviceRole !== undefined) await grant(owner, options.serviceRole);
  } finally {
    await owner.end();
  }
}

/** The log of migrations is the owner's, and what stands in the audit and in the log of reads stays there. */
async function grant(owner: pg.Client, serviceRole: string): Promise<void> {
  const role = pg.escapeIdentifier(serviceRole);
  await owner.query(`
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
    REVOKE INSERT, UPDATE, DELETE ON migrations FROM ${role};
    REVOKE UPDATE, DELETE ON audit, read_log FROM ${role};
    REVOKE ALL ON SCHEMA read_log_months FROM ${role};
    GRANT EXECUTE ON FUNCTION read_log_month, read_log_forget TO ${role};`);
}
