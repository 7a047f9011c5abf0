import type { BreakerState } from './breaker.ts';

/** Why a subgraph was not asked. */
export type TurnedAway = 'BREAKER_OPEN' | 'NO_ROOM';

/** Told of what resilience does, by the name of the subgraph. */
export interface Watch {
  breaker(source: string, state: BreakerState): void;
  retried(source: string): void;
  turnedAway(source: string, why: TurnedAway): void;
  /** A query that waits for the answer to one that was under way. */
  merged(source: string): void;
}
