import type { Log, LogLevel } from './log.ts';
import { makeLog } from './log.ts';
import { type Running, runProcess } from './run.ts';

export interface OwnerProcess<Config extends { readonly LOG_LEVEL: LogLevel }> {
  readonly service: string;
  readonly readConfig: (env: NodeJS.ProcessEnv) => Config;
  readonly start: (config: Config, log: Log, own: { readonly stopping: AbortSignal }) => Promise<Running>;
}

/** An owner's process. Settings decide the log's level and are read before there is a log: their mistakes are one line on stderr and exit with 1. */
export async function runOwner<Config extends { readonly LOG_LEVEL: LogLevel }>({
  service,
  readConfig,
  start,
}: OwnerProcess<Config>): Promise<void> {
  const config = orLeave(readConfig);
  const log = makeLog({ service, level: config.LOG_LEVEL });
  await runProcess({ log, start: (stopping) => start(config, log, { stopping }) });
}

function orLeave<Config>(readConfig: (env: NodeJS.ProcessEnv) => Config): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    process.stderr.write(`cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
