import { ExpectedError } from '../errors.ts';
import { LONGEST_WAIT } from './positions.ts';

/** By which the gateway tells how many milliseconds are left for an answer. */
export const DEADLINE_HEADER: string = 'kerngraaf-deadline';

/** Milliseconds that are kept for the answer itself. */
const ANSWERING = 1_000;

/** How long whoever asked waits for the answer. */
export interface Deadline {
  /** Milliseconds that a query may wait for what its caller has seen elsewhere, so that its answer is still in time. */
  readonly wait: number;
  /** Throws `SUBGRAPH_TIMEOUT` `DEADLINE_PASSED` once nobody waits any more. */
  check(): void;
}

/** From the header as it came; without a sound one there is no end. `now` is in milliseconds. */
export function deadlineOf(header: string | undefined, now: () => number = () => performance.now()): Deadline {
  const left = header !== undefined && /^\d{1,9}$/.test(header) ? Number(header) : Number.POSITIVE_INFINITY;
  const endsAt = now() + left;
  return {
    wait: Math.min(LONGEST_WAIT, Math.max(left - ANSWERING, left / 2)),
    check: () => {
      if (now() >= endsAt) throw new ExpectedError('SUBGRAPH_TIMEOUT', 'DEADLINE_PASSED');
    },
  };
}
