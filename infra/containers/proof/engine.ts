import { execFile, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { failure } from './command.ts';

const START_LIMIT_MS = 60_000;

/** A Docker engine of its own. */
export interface Engine {
  /** Runs the client and answers what it printed; throws when it fails. */
  docker(...args: readonly string[]): Promise<string>;
  stop(): Promise<void>;
}

/** Starts it on `folder`: socket, data, log. `env` is that of the tools. */
export async function startEngine(folder: string, env: NodeJS.ProcessEnv, cgroup: string): Promise<Engine> {
  const socket = `unix://${join(folder, 'docker.sock')}`;
  const log = join(folder, 'dockerd.log');
  const output = openSync(log, 'a');
  const flags = {
    host: socket,
    group: 'root',
    'data-root': join(folder, 'data'),
    'exec-root': join(folder, 'exec'),
    pidfile: join(folder, 'docker.pid'),
    'cgroup-parent': cgroup,
    // Nobody: what is not here is not found at once.
    dns: '127.0.0.1',
  };
  const args = Object.entries(flags).map(([name, value]) => `--${name}=${value}`);
  const daemon = spawn('dockerd', args, { env, stdio: ['ignore', output, output] });
  closeSync(output);
  const gone = new Promise<void>((resolve) => daemon.once('exit', () => resolve()).once('error', () => resolve()));
  const client = { env: { ...env, DOCKER_HOST: socket }, maxBuffer: 64 * 1024 * 1024 };
  const docker = (...args: readonly string[]): Promise<string> =>
    promisify(execFile)('docker', args, client).then(
      ({ stdout }) => stdout.trim(),
      (error: Error) => Promise.reject(failure('docker', args, error.message)),
    );
  const limit = Date.now() + START_LIMIT_MS;
  for (;;) {
    try {
      await docker('version');
      break;
    } catch (error) {
      if (daemon.exitCode !== null || daemon.pid === undefined || Date.now() > limit)
        throw new Error(`the engine did not start:\n${readFileSync(log, 'utf8').split('\n').slice(-15).join('\n')}`, { cause: error });
      await pause(200);
    }
  }
  return {
    docker,
    stop: async () => {
      daemon.kill('SIGTERM');
      await gone;
    },
  };
}
