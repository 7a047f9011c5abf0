import { Breaker } from './breaker.ts';
import { Call, type Line } from './call.ts';
import { Flights } from './flights.ts';
import type { Life } from './life.ts';
import type { ResilienceLimits } from './limits.ts';
import { RetryBudget } from './retry.ts';
import { Room } from './room.ts';
import type { Send, SubgraphRequest } from './send.ts';
import type { Watch } from './watch.ts';

export interface GuardOptions {
  readonly name: string;
  /** Milliseconds for one request, waiting and all tries together. */
  readonly within: number;
  readonly limits: ResilienceLimits;
  readonly send: Send;
  readonly watch: Watch;
  readonly now?: () => number;
  readonly random?: () => number;
}

/** Stands before one subgraph: its breaker, its room, its time and its tries. */
export class Guard {
  readonly #line: Line;
  readonly #flights: Flights;

  constructor({ name, within, limits, send, watch, now = () => performance.now(), random = Math.random }: GuardOptions) {
    const { waiting, waitWithin, breakerWindow: window, breakerFailures: failures, breakerPause: pause } = limits;
    const retry = { most: limits.retries, first: limits.retryFirst, reserve: limits.retryReserve, share: limits.retryShare };
    const room = (places: number): Room => new Room({ places, waiting, within: waitWithin });
    this.#line = {
      ...{ name, send, within, retry, watch, now, random },
      breaker: new Breaker({ window, failures, pause, changed: (state) => watch.breaker(name, state) }),
      people: room(limits.places),
      services: room(limits.servicePlaces),
      budget: new RetryBudget(retry),
    };
    this.#flights = new Flights({ within, now, merged: () => watch.merged(name) });
  }

  /** The bytes of the answer, or a `SubgraphFailure`. */
  ask(request: SubgraphRequest, life: Life): Promise<Buffer> {
    const asked = new Promise<Buffer>((resolve, reject) => new Call(this.#line, request, life, resolve, reject).begin());
    // Who asks after a mutation does not get what was read before it.
    return request.repeatable ? asked : asked.finally(() => this.#flights.forget());
  }

  /** The same; a query that is asked while one with the same key is under way gets that one's answer. */
  share(key: string, request: SubgraphRequest, life: Life): Promise<Buffer> {
    return this.#flights.join(key, life, (flight) => this.ask(request, flight));
  }
}
