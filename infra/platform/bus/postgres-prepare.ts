import { Client } from 'pg';
import { PARTITIONS } from './bus.ts';
import { type BusDeclaration, type BusDifference, checkDeclaration, FOREVER } from './declaration.ts';
import { BUS_FUNCTIONS, BUS_SCHEMA } from './postgres-schema.ts';

/**
 * Makes an existing database the bus, or brings it to this declaration: what is not declared is not granted. Missing roles are made with LOGIN and
 * without a password. Run as the database's owner, any number of times, also side by side.
 */
export async function prepareBus(ownerUrl: string, declaration: BusDeclaration): Promise<void> {
  checkDeclaration(declaration);
  const bounded = declaration.topics.find(({ retention = FOREVER }) => retention !== FOREVER);
  if (bounded !== undefined) throw new Error(`The embedded bus keeps everything, and topic ${bounded.name} declares ${bounded.retention}`);
  await asOwner(ownerUrl, async (client) => {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('kerngraaf bus'))`);
    await client.query(BUS_SCHEMA);
    await declareTopics(client, declaration);
    for (const { role } of declaration.principals) await admit(client, role);
    await declareGrants(client, declaration);
    await client.query('commit');
  });
}

/** Compares as the database's owner. A grant that is not declared is taken back; a topic that is not declared stays. */
export async function postgresDifference(ownerUrl: string, declaration: BusDeclaration): Promise<BusDifference> {
  const there = await asOwner(ownerUrl, linesOf);
  const declared = [
    ...declaration.topics.map(({ name }) => `topic ${name}`),
    ...declaration.principals.flatMap(({ role, writes, reads }) => [
      ...writes.map((name) => `${role} may write topic ${name}`),
      ...reads.map((name) => `${role} may read topic ${name}`),
    ]),
  ];
  const surplus = there.filter((line) => !declared.includes(line));
  return {
    lacks: [
      ...declared.filter((line) => !there.includes(line)),
      ...surplus.filter((line) => !line.startsWith('topic ')).map((line) => line.replace(' may ', ' may no longer ')),
    ],
    leaves: surplus.filter((line) => line.startsWith('topic ')).map((line) => `${line} is not declared`),
    apply: () => prepareBus(ownerUrl, declaration),
  };
}

/** None of a database that is no bus yet. */
async function linesOf(client: Client): Promise<readonly string[]> {
  const { rowCount } = await client.query(`select where to_regclass('bus.grants') is null`);
  if (rowCount === 1) return [];
  const { rows } = await client.query<{ readonly line: string }>(
    `select 'topic ' || name as line from bus.topic union all select role || ' may ' || may || ' topic ' || topic from bus.grants`,
  );
  return rows.map(({ line }) => line);
}

async function asOwner<Answer>(ownerUrl: string, work: (client: Client) => Promise<Answer>): Promise<Answer> {
  const client = new Client({ connectionString: ownerUrl, options: '-c client_min_messages=warning' });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function declareTopics(client: Client, { topics }: BusDeclaration): Promise<void> {
  const names = topics.map((topic) => topic.name);
  await client.query('insert into bus.topic (name, partitions) select name, $2 from unnest($1::text[]) as t(name) on conflict do nothing', [
    names,
    PARTITIONS,
  ]);
  await client.query(
    'insert into bus.head (topic, part) select name, part from bus.topic, generate_series(0, partitions - 1) part on conflict do nothing',
  );
}

async function admit(client: Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  // Roles belong to the whole cluster: somebody may make the same one in another database just now.
  if (rowCount === 0)
    await client.query(`do $do$ begin create role ${name} login; exception when duplicate_object or unique_violation then null; end $do$`);
  await client.query(`grant usage on schema bus to ${name}`);
  await client.query(`grant execute on function ${BUS_FUNCTIONS.join(', ')} to ${name}`);
}

async function declareGrants(client: Client, { principals }: BusDeclaration): Promise<void> {
  const grants = principals.flatMap(({ role, writes, reads }) => [
    ...writes.map((topic) => ({ role, topic, may: 'write' })),
    ...reads.map((topic) => ({ role, topic, may: 'read' })),
  ]);
  const columns = [grants.map((grant) => grant.role), grants.map((grant) => grant.topic), grants.map((grant) => grant.may)];
  await client.query('delete from bus.grants');
  await client.query(
    'insert into bus.grants (role, topic, may) select * from unnest($1::text[], $2::text[], $3::text[]) on conflict do nothing',
    columns,
  );
}
