import { abandoned, SubgraphFailure } from './failure.ts';
import { type Abandonable, Life } from './life.ts';

export interface FlightsOptions {
  /** Milliseconds for one query. */
  readonly within: number;
  /** The clock of `performance.now()`. */
  readonly now: () => number;
  /** One more waits for an answer that was asked for already. */
  readonly merged: () => void;
}

/** Queries under way, by what they ask: who asks the same meanwhile waits for the same answer. */
export class Flights {
  readonly #options: FlightsOptions;
  #open = new Map<string, Flight>();

  constructor(options: FlightsOptions) {
    this.#options = options;
  }

  /** The answer, for as long as this one waits: one that gives up or goes away leaves the query to the others, and the last one stops it. */
  join(key: string, life: Life, ask: (flight: Life) => Promise<Buffer>): Promise<Buffer> {
    const { now, within, merged } = this.#options;
    const left = life.endsAt - now();
    if (life.gone) return Promise.reject(abandoned());
    if (left <= 0) return Promise.reject(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'DEADLINE'));
    // A subgraph is told no more time than who asks has: who has more than is left does not wait for that.
    const open = this.#open.get(key);
    const joins = open !== undefined && (open.life.endsAt >= life.endsAt || open.life.endsAt === WHOLE);
    if (joins) merged();
    const flight = joins ? open : this.#begun(key, left < within ? life.endsAt : WHOLE, life.service, ask);
    return flight.wait(life, left < within ? left : undefined);
  }

  /** Who asks from now on does not wait for what is under way. */
  forget(): void {
    if (this.#open.size > 0) this.#open = new Map();
  }

  #begun(key: string, endsAt: number, service: boolean, ask: (flight: Life) => Promise<Buffer>): Flight {
    const open = this.#open;
    const flight: Flight = new Flight(new Life(endsAt, service), () => {
      if (open.get(key) === flight) open.delete(key);
    });
    open.set(key, flight);
    ask(flight.life).then(flight.answered, flight.failed);
    return flight;
  }
}

/** The end of a flight that has all the time of its subgraph. */
const WHOLE = Number.POSITIVE_INFINITY;

class Flight {
  /** Of the query itself: over when nobody waits for it. */
  readonly life: Life;
  readonly #ended: () => void;
  readonly #waiting = new Set<Waiter>();

  constructor(life: Life, ended: () => void) {
    this.life = life;
    this.#ended = ended;
  }

  wait(life: Life, left: number | undefined): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      const waiter = new Waiter(this, life, resolve, reject);
      this.#waiting.add(waiter);
      waiter.begin(left);
    });
  }

  readonly answered = (bytes: Buffer): void => {
    this.#ended();
    for (const waiter of this.#waiting) waiter.answered(bytes);
  };

  readonly failed = (failure: SubgraphFailure): void => {
    this.#ended();
    for (const waiter of this.#waiting) waiter.failed(failure);
  };

  left(waiter: Waiter): void {
    this.#waiting.delete(waiter);
    if (this.#waiting.size > 0) return;
    this.#ended();
    this.life.abandon();
  }
}

/** One that waits for a flight. */
class Waiter implements Abandonable {
  readonly #flight: Flight;
  readonly #life: Life;
  readonly #resolve: (bytes: Buffer) => void;
  readonly #reject: (failure: SubgraphFailure) => void;
  #timer: NodeJS.Timeout | undefined;

  constructor(flight: Flight, life: Life, resolve: (bytes: Buffer) => void, reject: (failure: SubgraphFailure) => void) {
    this.#flight = flight;
    this.#life = life;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(left: number | undefined): void {
    this.#life.add(this);
    if (left !== undefined) this.#timer = setTimeout(() => this.#gaveUp(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'DEADLINE')), left);
  }

  answered(bytes: Buffer): void {
    this.#ends();
    this.#resolve(bytes);
  }

  failed(failure: SubgraphFailure): void {
    this.#ends();
    this.#reject(failure);
  }

  abandon(): void {
    this.#gaveUp(abandoned());
  }

  #gaveUp(failure: SubgraphFailure): void {
    this.failed(failure);
    this.#flight.left(this);
  }

  #ends(): void {
    clearTimeout(this.#timer);
    this.#life.ended(this);
  }
}
