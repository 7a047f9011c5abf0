import { Client } from 'pg';
import type { World } from './world.ts';

/** Keeps each move of a consumer's position: every taking of an event makes one, and the tables themselves keep only the last. */
const WITNESS = `
  CREATE SCHEMA IF NOT EXISTS witness;
  CREATE TABLE IF NOT EXISTS witness.taken (n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, source text NOT NULL, aggregate uuid NOT NULL,
    sequence integer NOT NULL, at timestamptz NOT NULL DEFAULT now());
  CREATE OR REPLACE FUNCTION witness.keep_taken() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$
  BEGIN INSERT INTO witness.taken (source, aggregate, sequence) VALUES (new.source, new.aggregate_id, new.last_seq); RETURN NULL; END $$;
  CREATE OR REPLACE TRIGGER taken_witness AFTER INSERT OR UPDATE ON case_position FOR EACH ROW EXECUTE FUNCTION witness.keep_taken();`;

export async function installWitnesses(world: World): Promise<void> {
  for (const name of world.owners.keys()) await inDatabase(world, name, (client) => client.query(WITNESS));
}

/** As the superuser, on a connection of its own. */
export async function inDatabase<T>(world: World, owner: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: world.databases.urlOf(owner) });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
