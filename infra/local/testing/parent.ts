import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster } from '../postgres.ts';
import { makeSupervisor } from '../supervisor.ts';
import { eventually } from './temporary.ts';

// A parent for tests to kill: PostgreSQL and a child that hears nothing. Prints their process numbers and stays.
const folder = process.argv[2] ?? '';
const cluster = await startCluster({ folder: join(folder, 'postgres') });
const supervisor = makeSupervisor({ logFolder: join(folder, 'logs'), log: () => undefined });
const deaf = supervisor.run({ name: 'deaf', main: join(import.meta.dirname, 'deaf.ts'), env: {} });
await eventually(() => readFileSync(join(folder, 'logs/deaf.log'), 'utf8') !== '');
process.stdout.write(`${JSON.stringify([cluster.pid, deaf.pid()])}\n`);
