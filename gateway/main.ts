import { join } from 'node:path';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { runProcess } from '@kerngraaf/platform/process/run.ts';
import { gatewayKeys } from './access/keys.ts';
import { tokenReader } from './access/token.ts';
import { readRegister } from './operations/register.ts';
import { tieDocuments } from './operations/ties.ts';
import { type Gateway, type Identity, startGateway } from './server.ts';
import { type GatewaySettings, logLevels, readGatewaySettings } from './settings.ts';

const log = makeLog({ service: 'gateway', level: logLevels.find((level) => level === process.env.LOG_LEVEL) ?? 'info' });

await runProcess({ log, start });

async function start(stopping: AbortSignal): Promise<Gateway> {
  const settings = readGatewaySettings(process.argv.slice(2), process.env);
  return startGateway({ ...settings, issuer: settings.identity?.issuer, identity: await identityOf(settings), stopping, log });
}

async function identityOf({ identity }: GatewaySettings): Promise<Identity | undefined> {
  if (identity === undefined) return undefined;
  return {
    readToken: tokenReader(identity),
    keys: await gatewayKeys(identity.keysFile),
    table: readPolicyTable(identity.policy),
    register: readRegister(join(identity.operations, 'register.json')),
    ties: tieDocuments(join(identity.operations, 'ties')),
  };
}
