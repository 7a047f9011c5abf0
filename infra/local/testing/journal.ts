import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { BUS, keptSecrets } from '../databases.ts';
import { services } from '../services.ts';

const SOCKET_LINE = 4;

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
  const socket = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[SOCKET_LINE] ?? '';
  const client = new Client({ host: socket, user: 'postgres', password: keptSecrets(folder, services).get('postgres'), database });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}
