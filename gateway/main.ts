import { join } from 'node:path';
import { readPolicyTable } from '@kerngraaf/platform/access/read-policy.ts';
import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { runProcess } from '@kerngraaf/platform/process/run.ts';
import { tracingOf } from '@kerngraaf/platform/telemetry/start-tracing.ts';
import { gatewayKeys } from './access/keys.ts';
import { tokenReader } from './access/token.ts';
import { keepLastGood } from './last-good.ts';
import { readRegister } from './operations/register.ts';
import { tieDocuments } from './operations/ties.ts';
import type { Identity } from './options.ts';
import manifest from './package.json' with { type: 'json' };
import { type Gateway, SupergraphRefused, startGateway } from './server.ts';
import { type GatewaySettings, logLevels, readGatewaySettings } from './settings.ts';

/** Of the process's own life, which begins before its settings are read. */
const log = makeLog({ service: 'gateway', level: logLevels.find((level) => level === process.env.LOG_LEVEL) ?? 'info' });

await runProcess({ log, start });

async function start(stopping: AbortSignal): Promise<Gateway> {
  const read = (refused?: string): GatewaySettings => readGatewaySettings(process.argv.slice(2), process.env, refused);
  const settings = read();
  try {
    return await serve(settings, stopping);
  } catch (error) {
    if (!(error instanceof SupergraphRefused) || settings.refused !== undefined) throw error;
    const other = read(error.why);
    if (other.refused === undefined) throw error;
    return serve(other, stopping);
  }
}

async function serve(settings: GatewaySettings, stopping: AbortSignal): Promise<Gateway> {
  const { tracesTo: endpoint, logLevel: level, refused } = settings;
  const log = makeLog({ service: 'gateway', level });
  const tracing = await tracingOf({ service: 'gateway', version: manifest.version, endpoint });
  const identity = await identityOf(settings);
  if (refused !== undefined) log.warn('supergraph.refused', { reason: refused });
  const options = { ...settings, tracing, issuer: settings.identity?.issuer, identity, stopping, log };
  const gateway = await startGateway(options).catch(async (error: unknown) => {
    await tracing.stop();
    throw error;
  });
  await keepLastGood(settings).catch((error: unknown) => log.error('supergraph.not-kept', error));
  return gateway;
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
