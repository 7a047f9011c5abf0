import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readBusDeclaration } from '@kerngraaf/platform/bus/declaration.ts';
import { prepareBus } from '@kerngraaf/platform/bus/postgres-prepare.ts';
import { Client } from 'pg';
import { BUS, keptSecrets, ownerOf, prepareDatabases, type Secrets } from './databases.ts';
import { type Cluster, startCluster } from './postgres.ts';
import { EVENTS } from './services.ts';

const services = ['intake', 'kernteams', 'loket-toekenning'];
let cluster: Cluster;
let secrets: Secrets;
const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-databases-'));

const superuser = (database: string): string => cluster.url('postgres', database, secrets.get('postgres'));
async function as(role: string, database: string, text: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: cluster.url(role, database, secrets.get(role)) });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  const first = keptSecrets(folder, ['intake']).get('intake');
  secrets = keptSecrets(folder, services);
  expect(secrets.get('intake')).toBe(first);
  cluster = await startCluster({ folder: join(folder, 'pg'), password: secrets.get('postgres') ?? '', settings: { fsync: 'off' } });
  // The others join an installation that ran with the first alone; a later start changes nothing.
  for (const names of [['intake'], services, services]) await prepareDatabases(superuser, names, secrets);
  const tables = 'create table note (text text); create schema log; create table log.line (id int generated always as identity)';
  await as(ownerOf('intake'), 'intake', tables);
});

afterAll(async () => {
  await cluster.stop();
  rmSync(folder, { recursive: true });
});

describe('the secrets', () => {
  it('are for their owner alone', () => {
    expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
  });
});

describe("a service's role", () => {
  it('reads and writes rows in whatever the owner made', async () => {
    await as('intake', 'intake', `insert into note values ('x')`);
    await as('intake', 'intake', 'insert into log.line default values');
    expect(await as('intake', 'intake', 'delete from note returning text')).toEqual([{ text: 'x' }]);
  });

  it('may have a name with a hyphen', async () => {
    await as(ownerOf('loket-toekenning'), 'loket-toekenning', 'create table note (text text)');
    await as('loket-toekenning', 'loket-toekenning', `insert into note values ('x')`);
    expect(await as('loket-toekenning', 'loket-toekenning', 'select text from note')).toEqual([{ text: 'x' }]);
  });

  it.each(['create table other (id int)', 'alter table note add more int', 'drop table note', 'truncate note', 'create schema other'])(
    'may not "%s"',
    async (text) => {
      await expect(as('intake', 'intake', text)).rejects.toThrow(/permission denied|must be owner/);
    },
  );

  it("does not get into another owner's database", async () => {
    await expect(as('intake', 'kernteams', 'select 1')).rejects.toThrow('permission denied for database');
    await expect(as(ownerOf('intake'), 'kernteams', 'select 1')).rejects.toThrow('permission denied for database');
  });

  it('reaches the bus by its functions alone', async () => {
    await prepareBus(cluster.url(ownerOf(BUS), BUS, secrets.get(ownerOf(BUS))), readBusDeclaration(EVENTS, services));
    await expect(as('intake', BUS, 'select * from bus.topic')).rejects.toThrow('permission denied for table');
  });
});

describe("the bus's declaration", () => {
  it('lets each service write its own topics and read those of which it is a reader', () => {
    const { topics, principals } = readBusDeclaration(EVENTS, services);
    expect(topics.map(({ name }) => name)).toContain('intake.melding');
    expect(principals.find(({ role }) => role === 'kernteams')?.reads).toContain('intake.melding');
    expect(principals.find(({ role }) => role === 'kernteams')?.writes).not.toContain('intake.melding');
  });

  it('gives nothing to a reader that is not installed, and keeps the topics that others may follow one day', () => {
    const { topics, principals } = readBusDeclaration(EVENTS, ['intake']);
    expect(principals.map(({ role }) => role)).toEqual(['intake']);
    expect(principals[0]?.reads).toContain('kernteams.casus');
    expect(topics.map(({ name }) => name)).toContain('kernteams.casus');
  });
});
