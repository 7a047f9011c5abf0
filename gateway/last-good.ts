import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { GatewaySettings } from './settings.ts';

/** Keeps a supergraph that is served, for a start that finds another: all of it or nothing. Rejects where the file cannot be written. */
export async function keepLastGood({ supergraph, lastGood, refused }: GatewaySettings): Promise<void> {
  if (lastGood === undefined || refused !== undefined) return;
  if ((await readFile(lastGood, 'utf8').catch(() => undefined)) === supergraph) return;
  const whole = `${lastGood}.${randomUUID()}`;
  try {
    await writeFile(whole, supergraph, { flush: true });
    await rename(whole, lastGood);
  } finally {
    await rm(whole, { force: true });
  }
}
