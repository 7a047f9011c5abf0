import type { Log, LogLevel } from './log.ts';
import { makeLog } from './log.ts';
import { OPERATIONS, operate } from './operate.ts';
import type { Owner } from './owner.ts';
import { runProcess } from './run.ts';

interface Settings {
  readonly LOG_LEVEL: LogLevel;
  readonly PORT: number;
}

export interface OwnerProcess<Config extends Settings> {
  readonly service: string;
  readonly readConfig: (env: NodeJS.ProcessEnv) => Config;
  readonly start: (config: Config, log: Log, own: { readonly stopping: AbortSignal; readonly beside?: boolean }) => Promise<Owner>;
}

/**
 * An owner's process; with words behind it, one operation of an operator beside the running service (`OPERATIONS`). Settings decide the log's level and are read before there is a log: their mistakes are one line on stderr and exit with 1.
 */
export async function runOwner<Config extends Settings>({ service, readConfig, start }: OwnerProcess<Config>): Promise<void> {
  const config = orLeave(readConfig);
  const words = process.argv.slice(2);
  if (words.length > 0)
    return operateBeside(service, words, (log) =>
      start({ ...config, PORT: 0 }, log, { stopping: new AbortController().signal, beside: true }),
    );
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

async function operateBeside(service: string, words: readonly string[], start: (log: Log) => Promise<Owner>): Promise<void> {
  const owner = await start(makeLog({ service, level: 'error' }));
  try {
    process.stdout.write(`${JSON.stringify(await operate(owner, service, words), null, 2)}\n`);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nOperations:\n  ${OPERATIONS}\n`);
    process.exitCode = 1;
  } finally {
    await owner.stop();
  }
}
