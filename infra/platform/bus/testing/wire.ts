import { mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOCKET = '.s.PGSQL.5432';

/** A socket before PostgreSQL's own, which can hold what passes or be cut. */
export interface Wire {
  /** As the given URL, by way of this wire. */
  readonly url: string;
  hold(): void;
  /** Lets pass again, also after a cut. */
  release(): void;
  /** Breaks what is connected and lets nothing new connect. */
  cut(): void;
  close(): Promise<void>;
}

export async function openWire(target: string): Promise<Wire> {
  const url = new URL(target);
  const server = join(url.searchParams.get('host') ?? '', SOCKET);
  const folder = mkdtempSync(join(tmpdir(), 'kg-wire-'));
  url.searchParams.set('host', folder);
  const sockets = new Set<Socket>();
  let state: 'open' | 'held' | 'cut' = 'open';

  const pipe = (from: Socket, to: Socket): void => {
    sockets.add(from);
    if (state === 'held') from.pause();
    from.on('data', (data) => void to.write(data));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.end();
    });
  };
  const listener = createServer((client) => {
    if (state === 'cut') return void client.destroy();
    const upstream = connect(server);
    pipe(client, upstream);
    pipe(upstream, client);
  });
  await new Promise<void>((resolve) => listener.listen(join(folder, SOCKET), resolve));
  return {
    url: url.href,
    hold: () => {
      state = 'held';
      for (const socket of sockets) socket.pause();
    },
    release: () => {
      state = 'open';
      for (const socket of sockets) socket.resume();
    },
    cut: () => {
      state = 'cut';
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
