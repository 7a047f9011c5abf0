import { createServer } from 'node:net';

/** Below the ports that the system hands out itself: nothing that listens on 0 or connects takes a neighbour meanwhile. */
const LOWEST = 10_000;
const HIGHEST = 32_000;
/** As far from the base as the issuer. */
const NEIGHBOURS = 10;

/** A base port that is free, with its neighbours. */
export async function freeBase(): Promise<number> {
  for (;;) {
    const base = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const ports = Array.from({ length: NEIGHBOURS + 1 }, (_, each) => base + each);
    if ((await Promise.all(ports.map(isFree))).every(Boolean)) return base;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
