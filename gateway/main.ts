import { join } from 'node:path';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { runProcess } from '@kerngraaf/platform/process/run.ts';
import { tracingOf } from '@kerngraaf/platform/telemetry/start-tracing.ts';
import { gatewayKeys } from './access/keys.ts';
import { tokenReader } from './access/token.ts';
import { readRegister } from './operations/register.ts';
import { tieDocuments } from './operations/ties.ts';
import type { Identity } from './options.ts';
import manifest from './package.json' with { type: 'json' };
import { type Gateway, startGateway } from './server.ts';
import { type GatewaySettings, logLevels, readGatewaySettings } from './settings.ts';

/** Of the process's own life, which begins before its settings are read. */
const log = makeLog({ service: 'gateway', level: logLevels.find((level) => level === process.env.LOG_LEVEL) ?? 'info' });

await runProcess({ log, start });

async function start(stopping: AbortSignal): Promise<Gateway> {
  const settings = readGatewaySettings(process.argv.slice(2), process.env);
  const { tracesTo: endpoint, logLevel: level } = settings;
  const tracing = await tracingOf({ service: 'gateway', version: manifest.version, endpoint });
  return startGateway({
    ...settings,
    tracing,
    issuer: settings.identity?.issuer,
    identity: await identityOf(settings),
    stopping,
    log: makeLog({ service: 'gateway', level }),
  });
}

async function identityOf({ identity }: GatewaySettings): Promise<Identity | undefined> {
  if (identity === undefined) return undefined;
  const { access } = identity;
  return {
    // Only the access table looks at roles.
    readToken: tokenReader({ ...identity, roleless: access === undefined ? 'unknown' : undefined }),
    keys: await gatewayKeys(identity.keysFile),
    access: access && {
      table: readPolicyTable(access.policy),
      register: readRegister(join(access.operations, 'register.json')),
      ties: tieDocuments(join(access.operations, 'ties')),
    },
  };
}
