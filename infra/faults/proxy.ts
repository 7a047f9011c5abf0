import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A port that leads to another place, and the way between them. */
export interface Passage {
  readonly port: number;
  /** `open` forwards; `cut` ends all connections and takes none; `deaf` forwards what is asked and swallows the answers. */
  set(way: Way): void;
  close(): Promise<void>;
}

export type Way = 'open' | 'cut' | 'deaf';

/** `to`: the path of a socket or a port of this machine. */
export async function openProxy(to: string | number): Promise<Passage> {
  const sockets = new Set<Socket>();
  let way: Way = 'open';
  const end = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = createServer((near) => {
    if (way === 'cut') {
      near.destroy();
      return;
    }
    const far = typeof to === 'string' ? connect(to) : connect(to, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    near.pipe(far);
    far.on('data', (data) => {
      if (way !== 'deaf') near.write(data);
    });
    far.on('end', () => near.end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    set: (next) => {
      // Whoever waits for a swallowed answer learns that it will not come.
      if (next === 'cut' || (way === 'deaf' && next !== 'deaf')) end();
      way = next;
    },
    close: async () => {
      server.close();
      end();
      await once(server, 'close');
    },
  };
}
