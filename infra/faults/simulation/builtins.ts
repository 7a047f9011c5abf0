import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import timersPromises from 'node:timers/promises';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Scheduler, Timer } from './scheduler.ts';

const real = { setImmediate };
let scheduler: Scheduler | undefined;

function current(): Scheduler {
  if (scheduler === undefined) throw new Error('No simulation runs');
  return scheduler;
}

/** Timers, clocks and chance of this process are the simulation's, for good. */
export function simulateBuiltins(): void {
  const timer = (callback: (...args: unknown[]) => void, milliseconds = 0, ...args: unknown[]): Timer =>
    current().timer(milliseconds, () => callback(...args));
  const every = (callback: () => void, milliseconds: number): { timer: Timer } => {
    const handle = {
      timer: current().timer(milliseconds, function again() {
        handle.timer = current().timer(milliseconds, again);
        callback();
      }),
    };
    return handle;
  };
  const clear = (handle: Timer | { timer: Timer } | undefined): void => {
    if (handle !== undefined) scheduler?.cancel('timer' in handle ? handle.timer : handle);
  };
  Object.assign(globalThis, { setTimeout: timer, clearTimeout: clear, setInterval: every, clearInterval: clear });
  Object.assign(timersPromises, {
    setTimeout: (milliseconds: number) => current().pause(milliseconds),
    // The log in memory takes some turns for each call; a step for each of them would be half of all steps.
    setImmediate: () => (current().chance.happens(0.3) ? current().turn('goes on') : Promise.resolve()),
  });
  Object.assign(crypto, { randomUUID: () => uuidBy(current()) });
  Date.now = () => Math.floor(EPOCH + current().now);
  performance.now = () => current().now;
  Math.random = () => current().chance.next();
  syncBuiltinESMExports();
}

/** The moment at which every simulation begins, in milliseconds. */
export const EPOCH: number = Date.UTC(2026, 0, 5, 8);

/** Runs one simulation at a time. */
export async function simulated<T>(by: Scheduler, work: () => Promise<T>): Promise<T> {
  scheduler = by;
  try {
    return await by.run(work);
  } finally {
    await new Promise((resolve) => real.setImmediate(resolve));
  }
}

/** A uuid by the chance of a simulation. */
export function uuidBy({ chance }: Scheduler): Uuid {
  const hex = (): string =>
    chance
      .below(2 ** 32)
      .toString(16)
      .padStart(8, '0');
  const rest = hex() + hex();
  return `${hex()}-${rest.slice(0, 4)}-4${rest.slice(4, 7)}-8${rest.slice(7, 10)}-${rest.slice(10)}${hex().slice(2)}` as Uuid;
}
