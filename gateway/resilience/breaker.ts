/** Whether a subgraph is asked (`closed`), not asked (`open`), or tried with one request (`half-open`). */
export type BreakerState = 'closed' | 'open' | 'half-open';

export interface BreakerOptions {
  /** Milliseconds over which answers and failures are counted. */
  readonly window: number;
  /** Failures in a window that open it, when they are also half of what was asked. */
  readonly failures: number;
  /** Milliseconds that it stays open before one request tries again. */
  readonly pause: number;
  /** Told of each change. */
  readonly changed: (state: BreakerState) => void;
}

/** Keeps requests from a subgraph that fails. Times are of one clock that never goes back, in milliseconds. */
export class Breaker {
  readonly #options: BreakerOptions;
  #state: BreakerState = 'closed';
  /** Grows with each change: what was sent before one says nothing of the time after it. */
  #epoch = 1;
  #since = Number.NEGATIVE_INFINITY;
  #asked = 0;
  #failed = 0;
  #triesAt = 0;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  /** Whether a request would be turned away now. */
  refuses(now: number): boolean {
    return this.#state === 'half-open' || (this.#state === 'open' && now < this.#triesAt);
  }

  /** Lets a request through, by a number that goes with what is told of it later; 0 when it may not be sent. */
  admit(now: number): number {
    if (this.refuses(now)) return 0;
    if (this.#state === 'open') this.#become('half-open');
    return this.#epoch;
  }

  answered(epoch: number, now: number): void {
    if (epoch !== this.#epoch) return;
    if (this.#state === 'closed') return void this.#count(now);
    this.#asked = this.#failed = 0;
    this.#become('closed');
  }

  failed(epoch: number, now: number): void {
    if (epoch !== this.#epoch) return;
    if (this.#state === 'closed') {
      this.#count(now);
      this.#failed += 1;
      if (this.#failed < this.#options.failures || this.#failed * 2 < this.#asked) return;
    }
    this.#triesAt = now + this.#options.pause;
    this.#become('open');
  }

  /** A request ended without telling anything of the subgraph. */
  forgotten(epoch: number): void {
    // As a probe it leaves its turn to the next: the pause is over.
    if (epoch === this.#epoch && this.#state === 'half-open') this.#become('open');
  }

  #count(now: number): void {
    if (now - this.#since > this.#options.window) {
      this.#since = now;
      this.#asked = this.#failed = 0;
    }
    this.#asked += 1;
  }

  #become(state: BreakerState): void {
    this.#state = state;
    this.#epoch += 1;
    this.#options.changed(state);
  }
}
