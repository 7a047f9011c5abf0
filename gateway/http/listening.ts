import { once } from 'node:events';
import type { Server } from 'node:http';

/** Resolves when it listens; rejects with the setting that asked for a port that is taken. */
export async function listening(server: Server, setting: string): Promise<void> {
  try {
    await once(server, 'listening');
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? new Error(`${setting} is in use`) : error;
  }
}
