import { setTimeout as pause } from 'node:timers/promises';
import type { CrashPoint } from '@kerngraaf/platform/commands/crash.ts';
import type { Fault, Run } from '../fault.ts';
import type { Kept } from '../keep-alive.ts';
import { oneOf } from '../random.ts';

const POINTS: Readonly<Record<CrashPoint, string>> = {
  'after-state-write': 'kill -9 after the state is written',
  'before-outbox': 'kill -9 before the outbox is written',
  'before-commit': 'kill -9 before the commit',
  'after-commit': 'kill -9 after the commit',
  'relay-after-send-before-mark': 'kill -9 of the relay after it sent and before it marked',
  'consumer-after-transaction-before-commit': 'kill -9 of the consumer after its transaction and before it commits the offset',
};
const TIMES = 2;
const MET_WITHIN_MS = 6_000;

const atPoint = ([point, what]: [string, string]): Fault => ({
  name: `kill-${point}`,
  what,
  inject: async ({ world, random }) => {
    let met = 0;
    for (let time = 0; time < TIMES; time += 1) {
      const owner = oneOf(random, [...world.owners.values()]);
      const before = owner.deaths();
      owner.order({ dieAt: point as CrashPoint });
      const limit = performance.now() + MET_WITHIN_MS;
      while (owner.deaths() === before && performance.now() < limit) await pause(20);
      met += owner.deaths() - before;
      owner.order({});
      await owner.serves();
    }
    return met;
  },
});

const killOf = async (kept: Kept, random: () => number): Promise<void> => {
  kept.kill();
  await pause(300 + 900 * random());
};

const atRandom: Fault = {
  name: 'kill-at-random',
  what: 'kill -9 of services and gateway at random moments',
  inject: async ({ world, random }: Run) => {
    const all = [...world.owners.values(), world.gateway];
    for (let time = 0; time < TIMES + 1; time += 1) await killOf(oneOf(random, all), random);
    return TIMES + 1;
  },
};

export const kills: readonly Fault[] = [...Object.entries(POINTS).map(atPoint), atRandom];
