import { makeLog } from '@kerngraaf/platform/process/log.ts';
import { runProcess } from '@kerngraaf/platform/process/run.ts';
import { type Config, readConfig } from './config.ts';
import { SERVICE, startService } from './service.ts';

const config = configOrLeave();
const log = makeLog({ service: SERVICE, level: config.LOG_LEVEL });

await runProcess({ log, start: (stopping) => startService(config, log, { stopping }) });

/** Settings decide the log's level, so they are read before there is one. */
function configOrLeave(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    process.stderr.write(`cannot start: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
