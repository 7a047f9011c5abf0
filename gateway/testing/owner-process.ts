import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { CrashPoint } from '@kerngraaf/platform/commands/crash.ts';
import type { Running } from '@kerngraaf/platform/process/run.ts';
import type { JSONWebKeySet } from 'jose';
import { freePorts } from '../../infra/local/free-ports.ts';
import type { OwnerPlace } from './owners.ts';

export interface OwnerProcess extends Running {
  readonly url: string;
  /** Resolves with the signal by which it ended. */
  readonly died: Promise<string | null>;
  /** From now on the next time that it comes to its crash point is its last. */
  arm(): void;
}

/** An owner as a process of its own that may die at a named point. */
export async function startOwnerProcess(name: string, place: OwnerPlace, jwks: JSONWebKeySet, crashAt: CrashPoint): Promise<OwnerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'kerngraaf-owner-'));
  const armed = join(folder, 'armed');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'crashing-owner.ts')], {
    env: {
      PATH: process.env.PATH,
      OWNER: name,
      PORT: String(place.port === 0 ? await freePorts(1) : place.port),
      DATABASE_URL: place.databaseUrl,
      BUS: JSON.stringify(place.bus),
      READING: JSON.stringify(place.reading),
      JWKS: JSON.stringify(jwks),
      CRASH_AT: crashAt,
      ARMED: armed,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const died = once(child, 'exit').then(([, signal]: unknown[]) => (typeof signal === 'string' ? signal : null));
  const port = await portOf(child.stdout);
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    died,
    arm: () => writeFileSync(armed, ''),
    stop: async () => {
      child.kill('SIGTERM');
      await died;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** From the line in which the process says where it listens; its further lines are read and forgotten. */
function portOf(output: NodeJS.ReadableStream | null): Promise<number> {
  return new Promise((resolve, reject) => {
    if (output === null) throw new Error('the owner has no output');
    const lines = createInterface({ input: output });
    lines.on('close', () => reject(new Error('the owner ended before it listened')));
    lines.on('line', (line) => {
      const { event, port } = JSON.parse(line) as { event?: string; port?: number };
      if (event === 'graphql.listening' && port !== undefined) resolve(port);
    });
  });
}
