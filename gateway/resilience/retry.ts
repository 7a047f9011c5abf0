export interface RetryOptions {
  /** More tries of one request. */
  readonly most: number;
  /** Milliseconds of the longest first pause; each further one may be twice as long. */
  readonly first: number;
  /** Tries in reserve, of all requests to one subgraph. */
  readonly reserve: number;
  /** What a request adds to the reserve. */
  readonly share: number;
}

/** Bounds the tries after the first over all requests to one subgraph, so that one that is down is not asked twice as much. */
export class RetryBudget {
  readonly #options: RetryOptions;
  #left: number;

  constructor(options: RetryOptions) {
    this.#options = options;
    this.#left = options.reserve;
  }

  /** A request is sent for the first time. */
  earn(): void {
    const { reserve, share } = this.#options;
    if (this.#left < reserve) this.#left = Math.min(reserve, this.#left + share);
  }

  /** Whether one may be sent again. */
  spend(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }
}

/** Milliseconds before try `tries + 1`: anything up to a bound that doubles, as `random` (0 to 1) says, and never less than the subgraph asked for. */
export function pauseBefore(tries: number, { first }: RetryOptions, random: number, asked = 0): number {
  return Math.max(asked, Math.floor(random * first * 2 ** (tries - 1)));
}

/** Milliseconds of a `Retry-After`, in seconds or as a date; 0 when it says nothing. `now` is in milliseconds since 1970. */
export function retryAfter(header: string | undefined, now: number): number {
  if (header === undefined) return 0;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1_000;
  // A date of HTTP: Date.parse alone takes all sorts of things for one.
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? 0 : Math.max(0, date - now);
}
