import { ExpectedError } from '@kerngraaf/platform/errors.ts';

/** Runs work as soon as there is room for it. Rejects at once with `OVERLOADED` `TOO_MANY_IN_FLIGHT` when there is none to wait in either. */
export interface Bulkhead {
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Whether one more would be refused now. */
  readonly full: boolean;
}

export const overloaded = (reason: string = 'TOO_MANY_IN_FLIGHT'): ExpectedError => new ExpectedError('OVERLOADED', reason);

/** At most `most` works at a time, and `waiting` more that wait their turn, first come first served. */
export function bulkhead(most: number, waiting: number): Bulkhead {
  const queue: (() => void)[] = [];
  let running = 0;
  return {
    get full() {
      return running >= most && queue.length === waiting;
    },
    async run(work) {
      if (running < most) running += 1;
      else if (queue.length === waiting) throw overloaded();
      // Who leaves gives its room on.
      else await new Promise<void>((resolve) => queue.push(resolve));
      try {
        return await work();
      } finally {
        const next = queue.shift();
        if (next === undefined) running -= 1;
        else next();
      }
    },
  };
}
