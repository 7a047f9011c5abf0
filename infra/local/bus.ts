import { spawnSync } from 'node:child_process';
import { dataFolderOf, runningOn } from './data-folder.ts';
import { keptSecrets, urlsOn } from './databases.ts';
import { serviceClients } from './issuer/services.ts';
import { reportInOneLine } from './running-platform.ts';
import { portsFrom, services } from './services.ts';
import { serviceProcess } from './stack.ts';

// One operation of an operator beside a service of the running platform, with that service's own settings: `npm run -s bus -- intake lag`.

try {
  const [service = '', ...words] = process.argv.slice(2);
  if (!services.includes(service) || words.length === 0)
    throw new Error(`npm run -s bus -- SERVICE OPERATION; services: ${services.join(', ')}; operations are in infra/README.md`);
  const dataFolder = dataFolderOf(process.env);
  const running = runningOn(dataFolder);
  const url = urlsOn(dataFolder);
  if (url === undefined || running === undefined)
    throw new Error(`Kerngraaf does not run on ${dataFolder}. Start it in another terminal: npm start`);
  const stack = { dataFolder, ports: portsFrom(Number(new URL(running.gatewayUrl).port), running.kafka), env: process.env };
  const keys = { secrets: keptSecrets(dataFolder, services), clients: serviceClients(dataFolder) };
  const { main, env } = serviceProcess(stack, service, { url }, keys);
  process.exitCode = spawnSync(process.execPath, [main, ...words], { env, stdio: 'inherit' }).status ?? 1;
} catch (error) {
  reportInOneLine(error);
}
