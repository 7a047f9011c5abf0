import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

export interface TestDatabase {
  /** `postgresql://postgres@localhost/<database>?host=<socket folder>`; the superuser, trusted. */
  readonly url: string;
  /** Also ends connections that are still open. */
  drop(): Promise<void>;
}

/**
 * A database of one's own, cloned from a template. `prepare` fills the template (migrations, reference rows); it runs once in a test run, whichever
 * file comes first. Everything goes with the cluster when the run ends.
 */
export async function testDatabase(template: string, prepare: (url: string) => Promise<void>): Promise<TestDatabase> {
  const source = `template_${template.replaceAll(/\W/g, '_')}`;
  const name = `test_${randomBytes(8).toString('hex')}`;
  await asAdmin(async (admin) => {
    // Holds for this session: files that start side by side wait here for the first one. A template that failed half way is made again.
    await admin.query('select pg_advisory_lock(hashtext($1))', [source]);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1 and datistemplate', [source]);
    if (rowCount === 0) {
      await admin.query(`drop database if exists "${source}" with (force)`);
      await admin.query(`create database "${source}"`);
      await prepare(urlOf(source));
      await admin.query(`alter database "${source}" with is_template true allow_connections false`);
    }
    await admin.query(`create database "${name}" template "${source}"`);
  });
  return {
    url: urlOf(name),
    drop: () => asAdmin(async (admin) => void (await admin.query(`drop database if exists "${name}" with (force)`))),
  };
}

async function asAdmin(work: (admin: Client) => Promise<void>): Promise<void> {
  const admin = new Client({ connectionString: urlOf('postgres') });
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.end();
  }
}

function urlOf(database: string): string {
  const socket = process.env.KERNGRAAF_TEST_SOCKET;
  if (socket === undefined) throw new Error('There is no test cluster: run through jest, whose global set-up starts it.');
  return `postgresql://postgres@localhost/${database}?host=${encodeURIComponent(socket)}`;
}
