import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { keptSecrets } from '../databases.ts';
import { services } from '../services.ts';

const SOCKET_LINE = 4;

export interface Told {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** All that the owners of a running platform have told, from their journals. */
export async function journals(folder: string): Promise<readonly Told[]> {
  const socket = readFileSync(join(folder, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[SOCKET_LINE] ?? '';
  const secrets = keptSecrets(folder, services);
  const told: Told[] = [];
  for (const service of services) {
    const client = new Client({ host: socket, user: 'postgres', password: secrets.get('postgres'), database: service });
    await client.connect();
    const { rows } = await client.query<{ readonly envelope: string }>('SELECT envelope FROM outbox ORDER BY pos');
    told.push(...rows.map(({ envelope }) => JSON.parse(envelope) as Told));
    await client.end();
  }
  return told;
}
