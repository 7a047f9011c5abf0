import type { Log } from './log.ts';

export interface Running {
  /** Lets work that runs end, gives up what is held, and resolves. */
  stop(): Promise<void>;
}

export interface RunOptions {
  /** Starts everything; `stopping` is aborted first of all when the process is told to stop, so that readiness goes off. */
  readonly start: (stopping: AbortSignal) => Promise<Running>;
  readonly log: Log;
  /** Milliseconds that a stop may take before the process leaves anyway, with 1. */
  readonly stopWithin?: number;
}

/**
 * The life of a process: starts once, stops once on SIGTERM, SIGINT or when its parent is gone (IPC `disconnect`) and exits with 0. A failed start
 * prints one line and exits with 1; an error that nobody handled is logged and exits with 1.
 */
export async function runProcess({ start, log, stopWithin = 10_000 }: RunOptions): Promise<void> {
  const stopping = new AbortController();
  const started = Promise.try(() => start(stopping.signal));
  const stopOn = (signal: string) => (): void => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    log.info('process.stopping', { signal });
    setTimeout(() => process.exit(1), stopWithin).unref();
    started.then((running) => running.stop()).then(exitClean, (error: unknown) => exitBroken(log, 'process.stop-failed', error));
  };
  process.on('SIGTERM', stopOn('SIGTERM'));
  process.on('SIGINT', stopOn('SIGINT'));
  process.on('disconnect', stopOn('disconnect'));
  process.on('uncaughtException', (error) => exitBroken(log, 'process.uncaught', error));
  process.on('unhandledRejection', (error) => exitBroken(log, 'process.unhandled', error));
  try {
    await started;
    log.info('process.started');
  } catch (error) {
    process.stderr.write(`cannot start: ${oneLine(error)}\n`);
    process.exit(1);
  }
}

function exitClean(): void {
  process.exit(0);
}

function exitBroken(log: Log, event: string, error: unknown): void {
  log.error(event, error);
  process.exit(1);
}

function oneLine(error: unknown): string {
  const message = error instanceof AggregateError ? error.errors.map(messageOf).join('; ') : messageOf(error);
  return message.replaceAll(/\s+/g, ' ').slice(0, 2_000);
}

function messageOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : String(error);
}
