/** What stops when nobody waits for its answer any more. */
export interface Abandonable {
  abandon(): void;
}

/** How long one request of a client may take, and whether the client still waits for it. */
export class Life {
  /** On the clock of `performance.now()`, in milliseconds. */
  readonly endsAt: number;
  /** Of a service, which has room of its own at each subgraph. */
  readonly service: boolean;
  /** The client went away. */
  gone = false;
  /** A mutation of this request was sent: from then on its other mutations are carried out too, whoever waits. */
  committed = false;
  readonly #open = new Set<Abandonable>();

  constructor(endsAt: number, service: boolean) {
    this.endsAt = endsAt;
    this.service = service;
  }

  /** Until it ends. */
  add(work: Abandonable): void {
    this.#open.add(work);
  }

  ended(work: Abandonable): void {
    this.#open.delete(work);
  }

  /** What comes of work that others may wait for as well; rejects with `late` once there is no time left for it, or nobody waits. */
  wait<Found>(work: Promise<Found>, late: () => Error): Promise<Found> {
    return new Promise((resolve, reject) => {
      const ended = (): void => {
        clearTimeout(timer);
        this.ended(waiting);
      };
      const waiting = {
        abandon: () => {
          ended();
          reject(late());
        },
      };
      const timer = setTimeout(waiting.abandon, this.gone ? 0 : Math.max(0, this.endsAt - performance.now()));
      this.add(waiting);
      void work.then(resolve, reject).finally(ended);
    });
  }

  /** The client is gone: what was asked for it stops at once. */
  abandon(): void {
    this.gone = true;
    for (const work of this.#open) work.abandon();
    this.#open.clear();
  }
}
