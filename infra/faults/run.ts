import { setTimeout as pause } from 'node:timers/promises';
import { collect } from './collect.ts';
import type { Blocked } from './evidence.ts';
import type { Fault } from './fault.ts';
import { check, type Violation } from './invariants.ts';
import { startLoad } from './load.ts';
import { startProbing } from './probe.ts';
import { randomFrom } from './random.ts';
import { comesToRest } from './rest.ts';
import type { World } from './world.ts';

export interface Outcome {
  readonly commands: number;
  readonly injected: number;
  /** Empty when every invariant holds. */
  readonly violations: readonly Violation[];
}

export interface RunOptions {
  /** Milliseconds that a transaction is held open. */
  readonly holdOpen: number;
  /** How many milliseconds walks may take, and after them everything to come to rest. */
  readonly patience: number;
  /** A fault of this world lost, spoilt or moved records between relay and bus: the order on the bus says nothing of the relay. */
  readonly logTampered: boolean;
}

const BEFORE_MS = 800;
const AFTER_MS = 500;
const EVERY_MS = 200;

/** Drives the load, does the harm, heals, waits for rest and judges what is left. Throws when the fault did no harm at all. */
export async function runFault(
  world: World,
  fault: Fault,
  seed: number,
  { holdOpen, patience, logTampered }: RunOptions,
): Promise<Outcome> {
  const blocked = new Map<string, Blocked[]>();
  const client = world.connect();
  const prober = startProbing(world);
  const load = startLoad({ client, today: world.today, seed, every: EVERY_MS, until: performance.now() + patience });
  const run = { world, seed, random: randomFrom(seed), load, blocked, holdOpen };
  try {
    await pause(BEFORE_MS);
    const injected = await fault.inject(run);
    await pause(AFTER_MS);
    await load.close();
    await Promise.all([world.gateway, ...world.owners.values()].map((kept) => kept.serves()));
    await fault.heal?.(run);
    await load.end();
    await prober.stop();
    await comesToRest(world, patience);
    const silent = await prober.silent(patience);
    const evidence = await collect(world, { commands: client.record, probes: prober.probes, silent, blocked, logTampered });
    if (injected === 0 && fault.name !== 'calm') throw new Error(`${fault.name} did no harm with seed ${seed}`);
    return { commands: client.record.length, injected, violations: check(evidence) };
  } finally {
    await load.close();
    await prober.stop();
  }
}
