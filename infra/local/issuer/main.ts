import { createServer } from 'node:http';
import { join } from 'node:path';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { type Running, runProcess } from '@kerngraaf/platform/process/run.ts';
import { httpUrl, oneOf, port, readSettings, required, text, withDefault } from '@kerngraaf/platform/process/settings.ts';
import { currentProfiles } from '@kerngraaf/schema/profiles/profile.ts';
import { readProfiles } from '@kerngraaf/schema/profiles/read-profiles.ts';
import { keptKey } from './key.ts';
import { PEOPLE_PATH, peopleList } from './people-list.ts';
import { makeProvider } from './provider.ts';
import { serviceClients } from './services.ts';

const log = makeLog({ service: 'issuer' });

await runProcess({ start: startIssuer, log });

async function startIssuer(): Promise<Running> {
  const settings = readSettings(process.env, {
    PORT: required(port),
    // Only this machine, unless told otherwise: whoever reaches it may be anybody.
    HOST: withDefault(text, '127.0.0.1'),
    ISSUER_URL: required(httpUrl),
    KERNGRAAF_DATA: required(text),
    PROFILES_DIR: withDefault(text, join(import.meta.dirname, '../../../schema/profiles')),
    PAGE_ORIGINS: withDefault((given) => new Set(given.split(',')), new Set<string>()),
    MODE: withDefault(oneOf('development', 'production'), 'development'),
  });
  if (settings.MODE === 'production') throw new Error('the development issuer gives a token to whoever asks and never runs in production');
  const key = keptKey(join(settings.KERNGRAAF_DATA, 'issuer-key.json'));
  const provider = makeProvider({
    url: settings.ISSUER_URL,
    dataFolder: settings.KERNGRAAF_DATA,
    key,
    origins: settings.PAGE_ORIGINS,
    services: serviceClients(settings.KERNGRAAF_DATA).values(),
    gemeenten: currentProfiles(readProfiles(settings.PROFILES_DIR)).map(({ gemeente }) => gemeente.code),
  });
  const ofProvider = provider.callback();
  const tellPeople = peopleList(settings.PAGE_ORIGINS);
  const server = createServer((request, response) => {
    if (request.url === PEOPLE_PATH) tellPeople(request, response);
    else ofProvider(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.PORT, settings.HOST, resolve);
  });
  return {
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
