/** Whom to leave alone for a while: who failed waits twice as long each time, a minute at most. */
export interface Patience {
  isWaiting(key: string): boolean;
  failed(key: string): void;
  succeeded(key: string): void;
}

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;

/** `now` in milliseconds, of a clock that nobody moves. */
export function makePatience(now: () => number = () => performance.now()): Patience {
  const waits = new Map<string, { readonly until: number; readonly next: number }>();
  return {
    isWaiting: (key) => now() < (waits.get(key)?.until ?? 0),
    failed(key) {
      const wait = waits.get(key)?.next ?? FIRST_WAIT_MS;
      waits.set(key, { until: now() + wait, next: Math.min(2 * wait, LONGEST_WAIT_MS) });
    },
    succeeded: (key) => void waits.delete(key),
  };
}
