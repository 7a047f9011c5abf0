import { Client } from 'pg';
import { PARTITIONS } from './bus.ts';
import { BUS_FUNCTIONS, BUS_SCHEMA } from './postgres-schema.ts';

export interface BusDeclaration {
  /** Topics keep everything; one that is no longer declared stays, without rights. */
  readonly topics: readonly { readonly name: string; readonly partitions: number }[];
  readonly principals: readonly { readonly role: string; readonly writes: readonly string[]; readonly reads: readonly string[] }[];
}

/**
 * Makes an existing database the bus, or brings it to this declaration: what is not declared is not granted. Missing roles are made with LOGIN and
 * without a password. Run as the database's owner, any number of times, also side by side.
 */
export async function prepareBus(ownerUrl: string, declaration: BusDeclaration): Promise<void> {
  check(declaration);
  const client = new Client({ connectionString: ownerUrl, options: '-c client_min_messages=warning' });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('kerngraaf bus'))`);
    await client.query(BUS_SCHEMA);
    await declareTopics(client, declaration);
    for (const { role } of declaration.principals) await admit(client, role);
    await declareGrants(client, declaration);
    await client.query('commit');
  } finally {
    await client.end();
  }
}

function check({ topics, principals }: BusDeclaration): void {
  const names = new Set(topics.map((topic) => topic.name));
  for (const { name, partitions } of topics) {
    if (partitions !== PARTITIONS) throw new Error(`Topic ${name} declares ${partitions} partitions; every topic has ${PARTITIONS}`);
  }
  for (const { role, writes, reads } of principals) {
    const unknown = [...writes, ...reads].find((topic) => !names.has(topic));
    if (unknown !== undefined) throw new Error(`Role ${role} is granted ${unknown}, which is not a declared topic`);
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
