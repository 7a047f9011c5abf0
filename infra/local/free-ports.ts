import { createServer } from 'node:net';

/** Below the ports that the system hands out itself: nothing that listens on 0 or connects takes one meanwhile. */
const LOWEST = 10_000;
const HIGHEST = 32_000;

/** The first of `count` ports in a row that are free. */
export async function freePorts(count: number): Promise<number> {
  for (;;) {
    const base = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const ports = Array.from({ length: count }, (_, each) => base + each);
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
