import { createServer } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { freePorts } from './free-ports.ts';
import { requireFreePorts } from './ports.ts';
import { portsFrom, services } from './services.ts';

/** Takes a port, whose neighbours are free, on all addresses or on one. */
async function taking(host: string | undefined, work: (port: number, free: () => Promise<void>) => Promise<void>): Promise<void> {
  const server = createServer();
  const base = await freePorts(11);
  await new Promise<void>((resolve) => server.listen({ port: base, ...(host === undefined ? {} : { host }) }, resolve));
  const free = (): Promise<void> => new Promise((resolve) => server.close(() => resolve()));
  await work(base, free);
  if (server.listening) await free();
}

describe('the ports of a platform', () => {
  it('are the base for the gateway, the next for the services and ten further for the issuer', () => {
    const { gateway, issuer, of } = portsFrom(4000);
    expect({ gateway, issuer }).toEqual({ gateway: 4000, issuer: 4010 });
    expect([...of]).toEqual(services.map((name, index) => [name, 4001 + index]));
  });

  it.each(['127.0.0.1', undefined])('are refused when one is taken (by a listener on %s), with a base to use instead', (host) =>
    taking(host, async (port) => {
      await expect(requireFreePorts(portsFrom(port - 1), 0)).rejects.toThrow(
        new RegExp(`Port ${port} is in use.*\\n.*PORT=\\d+ npm start`),
      );
    }),
  );

  it('are waited for when an earlier run may still hold them', () =>
    taking('127.0.0.1', async (port, free) => {
      const waiting = requireFreePorts(portsFrom(port), 30_000);
      await free();
      await expect(waiting).resolves.toBeUndefined();
    }));
});
