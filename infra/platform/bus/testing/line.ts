import type { Socket } from 'node:net';

/** What lies between clients and a server, and can be held or cut. */
export interface Line {
  /** Holds what passes, until released. */
  hold(): void;
  /** Lets pass again, also after a cut. */
  release(): void;
  /** Breaks what is connected and lets nothing new connect. */
  cut(): void;
}

/** Hands on what came. */
export type Pass = (data: Buffer, to: Socket) => void;

export interface Lines extends Line {
  /** Leads a client to its server, both ways. */
  join(client: Socket, dial: () => Socket, there?: Pass, back?: Pass): void;
  /** Breaks what is connected. */
  close(): void;
}

const through: Pass = (data, to) => void to.write(data);

export function openLines(): Lines {
  const sockets = new Set<Socket>();
  let state: 'open' | 'held' | 'cut' = 'open';
  const close = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const pipe = (from: Socket, to: Socket, pass: Pass): void => {
    sockets.add(from);
    if (state === 'held') from.pause();
    from.on('data', (data: Buffer) => pass(data, to));
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.end();
    });
  };
  return {
    join: (client, dial, there = through, back = through) => {
      if (state === 'cut') return void client.destroy();
      const server = dial();
      pipe(client, server, there);
      pipe(server, client, back);
    },
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
      close();
    },
    close,
  };
}
