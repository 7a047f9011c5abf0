import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';

const CONNECT_LIMIT_MS = 2_000;
const FIRST_WAIT_MS = 100;
const LAST_WAIT_MS = 2_000;
const GOODBYE_MS = 1_000;

/**
 * Listens on one connection of its own and opens another when it breaks. Each callback gets what was said; without it, it is called
 * when listening begins: what was said before then was not heard.
 */
export function listenTo(url: string, channels: Readonly<Record<string, (said?: string) => void>>): { close(): Promise<void> } {
  const closing = new AbortController();
  const names = Object.keys(channels);

  const listenOnce = async (): Promise<boolean> => {
    const client = new Client({
      connectionString: url,
      keepAlive: true,
      connectionTimeoutMillis: CONNECT_LIMIT_MS,
      query_timeout: CONNECT_LIMIT_MS,
    });
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    // The end event follows.
    client.on('error', () => undefined);
    client.on('notification', ({ channel, payload }) => channels[channel]?.(payload || undefined));
    const goodbye = (): void => void client.end();
    closing.signal.addEventListener('abort', goodbye);
    try {
      await client.connect();
      await client.query(names.map((name) => `listen ${name}`).join(';'));
      for (const name of names) channels[name]?.();
      await ended;
      return true;
    } catch {
      // Not reachable; the caller tries again.
      await Promise.race([client.end(), pause(GOODBYE_MS, undefined, { ref: false })]);
      return false;
    } finally {
      closing.signal.removeEventListener('abort', goodbye);
    }
  };

  const keepListening = async (): Promise<void> => {
    let wait = FIRST_WAIT_MS;
    while (!closing.signal.aborted) {
      wait = (await listenOnce()) ? FIRST_WAIT_MS : Math.min(wait * 2, LAST_WAIT_MS);
      await pause(wait, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  };

  const over = keepListening();
  return {
    close: async () => {
      closing.abort();
      // A server that is frozen does not say goodbye.
      await Promise.race([over, pause(GOODBYE_MS, undefined, { ref: false })]);
    },
  };
}
