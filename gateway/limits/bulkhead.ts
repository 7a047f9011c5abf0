import { ExpectedError } from '@kerngraaf/platform/errors.ts';

/** Runs work as soon as there is room for it. Rejects at once with `OVERLOADED` `TOO_MANY_IN_FLIGHT` when there is none to wait in either. */
export type Bulkhead = <T>(work: () => Promise<T>) => Promise<T>;

/** At most `most` works at a time, and `waiting` more that wait their turn, first come first served. */
export function bulkhead(most: number, waiting: number): Bulkhead {
  const queue: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < most) running += 1;
    else if (queue.length === waiting) throw new ExpectedError('OVERLOADED', 'TOO_MANY_IN_FLIGHT');
    // Who leaves gives its room on.
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
