import { readPolicy } from '@kerngraaf/platform/access/policy.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { runProcess } from '@kerngraaf/platform/process/run.ts';
import { gatewayKeys } from './access/keys.ts';
import type { Allows } from './access/root-fields.ts';
import { tokenReader } from './access/token.ts';
import { type Gateway, type Identity, startGateway } from './server.ts';
import { type GatewaySettings, logLevels, readGatewaySettings } from './settings.ts';

const log = makeLog({ service: 'gateway', level: logLevels.find((level) => level === process.env.LOG_LEVEL) ?? 'info' });

await runProcess({ log, start });

async function start(stopping: AbortSignal): Promise<Gateway> {
  const settings = readGatewaySettings(process.argv.slice(2), process.env);
  return startGateway({ ...settings, identity: await identityOf(settings), stopping, log });
}

async function identityOf({ identity, addresses }: GatewaySettings): Promise<Identity | undefined> {
  if (identity === undefined) return undefined;
  const policies = [...addresses.keys()].map((subgraph) => readPolicy(identity.policy, subgraph));
  const allows: Allows = (role, coordinate) => policies.some((policy) => policy.allows(role, coordinate));
  return { readToken: tokenReader(identity), keys: await gatewayKeys(identity.keysFile), allows };
}
