import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { dataFolderOf, runningOn } from './data-folder.ts';
import { keptSecrets } from './databases.ts';
import { serviceClients } from './issuer/services.ts';
import { readIfThere } from './processes.ts';
import { reportInOneLine } from './running-platform.ts';
import { portsFrom, services } from './services.ts';
import { serviceProcess } from './stack.ts';

// One operation of an operator beside a service of the running platform, with that service's own settings: `npm run -s bus -- intake lag`.
const SOCKET_LINE = 4;

try {
  const [service = '', ...words] = process.argv.slice(2);
  if (!services.includes(service) || words.length === 0)
    throw new Error(`npm run -s bus -- SERVICE OPERATION; services: ${services.join(', ')}; operations are in infra/README.md`);
  const dataFolder = dataFolderOf(process.env);
  const running = runningOn(dataFolder);
  const socket = readIfThere(join(dataFolder, 'postgres/data/postmaster.pid'))?.split('\n')[SOCKET_LINE];
  if (socket === undefined || running === undefined)
    throw new Error(`Kerngraaf does not run on ${dataFolder}. Start it in another terminal: npm start`);
  const stack = { dataFolder, ports: portsFrom(Number(new URL(running.gatewayUrl).port), running.kafka), env: process.env };
  const url = (role: string, database: string, secret?: string): string =>
    `postgresql://${role}:${secret}@localhost/${database}?host=${encodeURIComponent(socket)}`;
  const keys = { secrets: keptSecrets(dataFolder, services), clients: serviceClients(dataFolder) };
  const { main, env } = serviceProcess(stack, service, { url }, keys);
  process.exitCode = spawnSync(process.execPath, [main, ...words], { env, stdio: 'inherit' }).status ?? 1;
} catch (error) {
  reportInOneLine(error);
}
