import { Client } from 'pg';
import { BUS, keptSecrets, urlsOn } from '../databases.ts';
import { services } from '../services.ts';

export interface Told {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** All that the owners of a running platform have told, from their journals. */
export async function journals(folder: string): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (const service of services) {
    const rows = await rowsOf<{ readonly envelope: string }>(folder, service, 'SELECT envelope FROM outbox ORDER BY pos');
    told.push(...rows.map(({ envelope }) => JSON.parse(envelope) as Told));
  }
  return told;
}

/** How many records the embedded bus of a running platform holds, each counted once. */
export async function recordsOnBus(folder: string): Promise<number> {
  const [row] = await rowsOf<{ readonly count: number }>(folder, BUS, 'SELECT count(DISTINCT value)::int AS count FROM bus.log');
  return row?.count ?? 0;
}

async function rowsOf<Row extends object>(folder: string, database: string, sql: string): Promise<readonly Row[]> {
  const url = urlsOn(folder)?.('postgres', database, keptSecrets(folder, services).get('postgres'));
  const client = new Client({ connectionString: url ?? '' });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
