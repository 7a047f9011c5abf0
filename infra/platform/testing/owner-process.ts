import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** An owner's process as it is started anywhere. */
export interface OwnerProcess {
  readonly child: ChildProcess;
  /** Exit code and signal. */
  readonly ended: Promise<unknown[]>;
  /** What it wrote to stderr so far. */
  errors(): string;
  /** Where it serves; null when it ended before. */
  readonly port: number | null;
}

/** Resolves when it serves or has ended; with the settings given and no others. */
export async function startOwnerProcess(main: string, env: NodeJS.ProcessEnv): Promise<OwnerProcess> {
  const child = spawn(process.execPath, [main], { env: { PATH: process.env.PATH, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  // Its streams are read to their end before it counts as ended.
  const ended = once(child, 'close');
  let errors = '';
  child.stderr.on('data', (data: Buffer) => {
    errors += data.toString();
  });
  const port = new Promise<number | null>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      const told = JSON.parse(line);
      if (told.event === 'graphql.listening') resolve(told.port);
    });
    void ended.then(() => resolve(null));
  });
  return { child, ended, errors: () => errors, port: await port };
}
