import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { dataFolderOf, runningOn } from './data-folder.ts';
import { BUS, keptSecrets, ownerOf } from './databases.ts';
import { serviceClients } from './issuer/services.ts';
import { readIfThere } from './processes.ts';
import { reportInOneLine } from './running-platform.ts';
import { services } from './services.ts';

// One operation of an operator on a service of the running platform: `npm run -s operate -- intake parked`.
const SOCKET_LINE = 4;

try {
  const [service = '', ...words] = process.argv.slice(2);
  if (!services.includes(service) || words.length === 0)
    throw new Error(`npm run -s operate -- SERVICE OPERATION; services: ${services.join(', ')}; operations are in infra/README.md`);
  const folder = dataFolderOf(process.env);
  const running = runningOn(folder);
  const socket = readIfThere(join(folder, 'postgres/data/postmaster.pid'))?.split('\n')[SOCKET_LINE];
  if (socket === undefined || running === undefined)
    throw new Error(`Kerngraaf does not run on ${folder}. Start it in another terminal: npm start`);
  const secrets = keptSecrets(folder, services);
  const url = (role: string, database: string): string =>
    `postgresql://${role}:${secrets.get(role)}@localhost/${database}?host=${encodeURIComponent(socket)}`;
  const env = {
    PATH: process.env.PATH,
    PORT: '0',
    MODE: 'development',
    DATABASE_URL: url(service, service),
    MIGRATE_URL: url(ownerOf(service), service),
    BUS_URL: url(service, BUS),
    GATEWAY_JWKS: 'http://127.0.0.1:9/jwks',
    GATEWAY_URL: `${running.gatewayUrl}/graphql`,
    ISSUER_URL: running.issuerUrl,
    SERVICE_CLIENT_SECRET: serviceClients(folder).get(service)?.secret,
  };
  const main = join(import.meta.dirname, '../../services', service, 'main.ts');
  process.exitCode = spawnSync(process.execPath, [main, ...words], { env, stdio: 'inherit' }).status ?? 1;
} catch (error) {
  reportInOneLine(error);
}
