import { Lru } from '../execution/lru.ts';

/** Milliseconds in which a client has its quota. */
const WINDOW = 60_000;
/** Clients that are remembered; one that is forgotten has its whole quota again. */
const MOST_CLIENTS = 50_000;

/** Headers as draft-ietf-httpapi-ratelimit-headers has them, for an answer of whatever status. */
export type RateHeaders = Readonly<Record<string, string>>;

export interface RateLimit {
  /** Takes one request off what the client has left; the answer says what that is. */
  take(client: string): { readonly allowed: boolean; readonly headers: RateHeaders };
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** A token bucket for each client: `quota` at once, and as many again each minute. `now` is in milliseconds and never goes back. */
export function rateLimit(quota: number, now: () => number): RateLimit {
  const buckets = new Lru<Bucket>(MOST_CLIENTS);
  const policy = `"client";q=${quota};w=${WINDOW / 1000}`;
  return {
    take: (client) => {
      const at = now();
      const before = buckets.get(client) ?? { left: quota, at };
      const left = Math.min(quota, before.left + ((at - before.at) * quota) / WINDOW);
      const allowed = left >= 1;
      const remaining = allowed ? left - 1 : left;
      buckets.set(client, { left: remaining, at });
      const wanted = allowed ? quota : 1;
      const seconds = Math.ceil((((wanted - remaining) / quota) * WINDOW) / 1000);
      const headers = { 'ratelimit-policy': policy, ratelimit: `"client";r=${Math.floor(remaining)};t=${seconds}` };
      return { allowed, headers: allowed ? headers : { ...headers, 'retry-after': `${seconds}` } };
    },
  };
}
