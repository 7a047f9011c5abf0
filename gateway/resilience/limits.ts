/** What of them one gateway may set otherwise. */
export interface ResilienceLimits {
  /** Requests of people to one subgraph at a time, each on a connection of its own. */
  readonly places: number;
  /** Of services, apart from those of people. */
  readonly servicePlaces: number;
  /** That may wait for a place, of each. */
  readonly waiting: number;
  /** Milliseconds that one waits for a place. */
  readonly waitWithin: number;
  /** More tries of one query. */
  readonly retries: number;
  /** Milliseconds of the longest first pause before one. */
  readonly retryFirst: number;
  /** Tries that are kept in reserve for one subgraph. */
  readonly retryReserve: number;
  /** What each request adds to that reserve. */
  readonly retryShare: number;
  /** Milliseconds over which the breaker counts. */
  readonly breakerWindow: number;
  /** Failures in that time, and half of the requests, that open it. */
  readonly breakerFailures: number;
  /** Milliseconds until one request tries a subgraph again. */
  readonly breakerPause: number;
}

export const resilienceLimits: ResilienceLimits = {
  places: 64,
  servicePlaces: 8,
  waiting: 512,
  waitWithin: 500,
  retries: 2,
  retryFirst: 50,
  retryReserve: 10,
  retryShare: 0.1,
  breakerWindow: 10_000,
  breakerFailures: 10,
  breakerPause: 1_000,
};
