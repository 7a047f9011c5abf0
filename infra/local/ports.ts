import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { StartProblem } from './problem.ts';
import { type Ports, portsFrom } from './services.ts';

const all = ({ gateway, issuer, metrics, of, kafka }: Ports): readonly number[] => [
  ...[gateway, ...of.values(), issuer, metrics],
  ...(kafka === undefined ? [] : [kafka, kafka + 1, kafka + 2]),
];

/**
 * Throws when one of the ports is taken, with a base that is free. `patience` (ms) is for what an earlier run, killed a moment ago, still holds.
 */
export async function requireFreePorts(ports: Ports, patience: number): Promise<void> {
  const limit = Date.now() + patience;
  let taken = await takenOf(ports);
  while (taken !== undefined && Date.now() < limit) {
    await pause(100);
    taken = await takenOf(ports);
  }
  if (taken === undefined) return;
  for (let base = ports.gateway + 100; base < 65_000; base += 100) {
    if ((await takenOf(portsFrom(base, ports.kafka !== undefined))) !== undefined) continue;
    throw new StartProblem(
      `Port ${taken} is in use by another program.`,
      `Stop that, or start on other ports: PORT=${base} npm start${ports.kafka === undefined ? '' : ' -- --kafka'}`,
    );
  }
  throw new StartProblem(`Port ${taken} is in use by another program.`, 'Stop that, or set PORT to a free one.');
}

async function takenOf(ports: Ports): Promise<number | undefined> {
  for (const port of all(ports)) if (!(await isFree(port, '127.0.0.1')) || !(await isFree(port, undefined))) return port;
  return undefined;
}

function isFree(port: number, host: string | undefined): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, ...(host === undefined ? {} : { host }) }, () => server.close(() => resolve(true)));
  });
}
