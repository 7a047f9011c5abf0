import { DEADLINE_HEADER } from '@kerngraaf/platform/graphql/deadline.ts';
import type { Breaker } from './breaker.ts';
import { abandoned, SubgraphFailure } from './failure.ts';
import type { Abandonable, Life } from './life.ts';
import { pauseBefore, type RetryBudget, type RetryOptions } from './retry.ts';
import type { Guest, Room } from './room.ts';
import type { Outcome, Send, SubgraphRequest } from './send.ts';
import type { Watch } from './watch.ts';

/** What all calls to one subgraph share. */
export interface Line {
  readonly name: string;
  readonly send: Send;
  /** Milliseconds for one call, waiting and all tries together. */
  readonly within: number;
  readonly breaker: Breaker;
  readonly people: Room;
  readonly services: Room;
  readonly budget: RetryBudget;
  readonly retry: RetryOptions;
  readonly watch: Watch;
  /** The clock of `performance.now()`. */
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

/** One question to a subgraph until it is answered, has failed for good or is out of time; one object and one timer, whatever comes. */
export class Call implements Guest, Outcome, Abandonable {
  readonly #line: Line;
  readonly #request: SubgraphRequest;
  readonly #life: Life;
  readonly #room: Room;
  readonly #resolve: (bytes: Buffer) => void;
  readonly #reject: (failure: SubgraphFailure) => void;
  #endsAt = 0;
  /** Whether the subgraph had all its time, so that its silence counts. */
  #whole = false;
  #timer: NodeJS.Timeout | undefined;
  #pause: NodeJS.Timeout | undefined;
  #sent: Abandonable | undefined;
  #epoch = 0;
  #tries = 0;
  #waits = false;
  #last: SubgraphFailure | undefined;

  constructor(
    line: Line,
    request: SubgraphRequest,
    life: Life,
    resolve: (bytes: Buffer) => void,
    reject: (failure: SubgraphFailure) => void,
  ) {
    this.#line = line;
    this.#request = request;
    this.#life = life;
    this.#room = life.service ? line.services : line.people;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  begin(): void {
    const { now, within, budget } = this.#line;
    const at = now();
    const { repeatable } = this.#request;
    if (this.#life.gone && (repeatable || !this.#life.committed)) return void this.#reject(abandoned());
    const left = this.#life.endsAt - at;
    if (left <= 0) return void this.#reject(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'DEADLINE'));
    this.#whole = left >= within;
    const time = this.#whole ? within : left;
    this.#endsAt = at + time;
    // The usual time is the same for all, which Node's timers are fast at.
    this.#timer = setTimeout(late, time, this);
    this.#life.add(this);
    budget.earn();
    this.#ask(at);
  }

  enter(): void {
    const { breaker, now, send, name } = this.#line;
    this.#waits = false;
    const at = now();
    this.#epoch = breaker.admit(at);
    if (this.#epoch === 0) {
      // So a queue empties as soon as the breaker opens.
      this.#room.leave();
      return void this.#turnedAway('BREAKER_OPEN');
    }
    if (!this.#request.repeatable) this.#life.committed = true;
    this.#tries += 1;
    if (this.#tries > 1) this.#line.watch.retried(name);
    this.#request.headers[DEADLINE_HEADER] = String(Math.max(0, Math.floor(this.#endsAt - at)));
    this.#sent = send(this.#request, this);
  }

  turnAway(): void {
    this.#waits = false;
    this.#turnedAway(this.#line.breaker.refuses(this.#line.now()) ? 'BREAKER_OPEN' : 'NO_ROOM');
  }

  answered(bytes: Buffer): void {
    this.#line.breaker.answered(this.#epoch, this.#line.now());
    this.#over();
    this.#resolve(bytes);
  }

  failed(failure: SubgraphFailure): void {
    const at = this.#line.now();
    const again = this.#again(failure, at);
    // All tries are one failure.
    if (!again) this.#line.breaker.failed(this.#epoch, at);
    this.#sent = undefined;
    this.#room.leave();
    if (!again) this.#fail(failure);
  }

  /** Of a mutation only what was not begun: once it is under way, the rest of its plan is carried out as well. */
  abandon(): void {
    if (!this.#request.repeatable && this.#life.committed) return;
    if (this.#sent !== undefined) this.#line.breaker.forgotten(this.#epoch);
    this.#fail(abandoned());
  }

  late(): void {
    if (this.#sent === undefined) return void this.#fail(this.#last ?? new SubgraphFailure('SUBGRAPH_TIMEOUT', 'DEADLINE'));
    if (this.#whole) this.#line.breaker.failed(this.#epoch, this.#line.now());
    else this.#line.breaker.forgotten(this.#epoch);
    this.#fail(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'TOO_LATE'));
  }

  #ask(at: number): void {
    if (this.#line.breaker.refuses(at)) return void this.#turnedAway('BREAKER_OPEN');
    this.#waits = true;
    if (this.#room.admit(this)) return;
    this.#waits = false;
    this.#turnedAway('NO_ROOM');
  }

  #again(failure: SubgraphFailure, at: number): boolean {
    const { retry, random, budget, breaker } = this.#line;
    if (!this.#request.repeatable || !failure.passing || this.#tries > retry.most || breaker.refuses(at)) return false;
    const pause = pauseBefore(this.#tries, retry, random(), failure.retryAfter);
    if (at + pause >= this.#endsAt || !budget.spend()) return false;
    this.#last = failure;
    this.#pause = setTimeout(again, pause, this);
    return true;
  }

  again(): void {
    this.#ask(this.#line.now());
  }

  #turnedAway(why: 'BREAKER_OPEN' | 'NO_ROOM'): void {
    this.#line.watch.turnedAway(this.#line.name, why);
    this.#fail(this.#last ?? new SubgraphFailure('SUBGRAPH_UNAVAILABLE', why));
  }

  #fail(failure: SubgraphFailure): void {
    if (this.#waits) this.#room.withdraw(this);
    if (this.#pause !== undefined) clearTimeout(this.#pause);
    const sent = this.#sent;
    this.#over();
    sent?.abandon();
    this.#reject(failure);
  }

  #over(): void {
    clearTimeout(this.#timer);
    this.#life.ended(this);
    if (this.#sent === undefined) return;
    this.#sent = undefined;
    this.#room.leave();
  }
}

const late = (call: Call): void => call.late();
const again = (call: Call): void => call.again();
