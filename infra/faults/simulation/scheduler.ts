import { setImmediate as turn } from 'node:timers/promises';
import { randomFrom } from '../random.ts';

/** A process that can die: from then on nothing that it awaits ever comes, and nothing that it does has an effect. */
export interface Life {
  alive: boolean;
}

interface Step {
  readonly life: Life;
  readonly go: () => void;
}

interface Timer {
  readonly at: number;
  readonly every: number | undefined;
  readonly run: () => void;
}

const TIMER_CHANCE = 0.1;

/**
 * Decides by a seed what happens next: which of all that is awaited comes, or that time goes on. Time is its own: while it runs, timers, clocks and
 * chance of this JavaScript world are the scheduler's.
 */
export class Scheduler {
  readonly random: () => number;
  #now = 0;
  #steps: Step[] = [];
  readonly #timers: Map<number, Timer> = new Map();
  #lastTimer = 0;

  constructor(seed: number) {
    this.random = randomFrom(seed);
  }

  chance(of: number): boolean {
    return this.random() < of;
  }

  /** Comes when the scheduler says so; never for the dead. */
  step(life: Life): Promise<void> {
    return new Promise((go) => this.#steps.push({ life, go }));
  }

  /** Runs until `done`, so many steps at most; answers whether it was done. */
  async run(done: () => boolean, most: number): Promise<boolean> {
    const restore = this.#takeOver();
    try {
      for (let steps = 0; steps < most; steps += 1) {
        // All that can go on without a decision goes on.
        await turn();
        if (done()) return true;
        this.#steps = this.#steps.filter(({ life }) => life.alive);
        if (this.#steps.length === 0 || this.chance(TIMER_CHANCE)) this.#fire();
        else this.#steps.splice(Math.floor(this.random() * this.#steps.length), 1)[0]?.go();
      }
      return false;
    } finally {
      restore();
    }
  }

  #fire(): void {
    let [first, due]: [number | undefined, Timer | undefined] = [undefined, undefined];
    for (const [id, timer] of this.#timers) if (due === undefined || timer.at < due.at) [first, due] = [id, timer];
    if (first === undefined || due === undefined) return;
    this.#now = Math.max(this.#now, due.at);
    if (due.every === undefined) this.#timers.delete(first);
    else this.#timers.set(first, { ...due, at: this.#now + due.every });
    due.run();
  }

  #takeOver(): () => void {
    const world = globalThis as unknown as Record<string, unknown>;
    const names = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'];
    const before = names.map((name) => world[name]);
    const [now, dateNow, random] = [performance.now, Date.now, Math.random];
    const add = (run: () => void, after: number, every: number | undefined): number => {
      this.#lastTimer += 1;
      this.#timers.set(this.#lastTimer, { at: this.#now + Math.max(1, after || 0), every, run });
      return this.#lastTimer;
    };
    world.setTimeout = (run: () => void, after: number) => add(run, after, undefined);
    world.setInterval = (run: () => void, every: number) => add(run, every, Math.max(1, every));
    world.clearTimeout = world.clearInterval = (id: number) => void this.#timers.delete(id);
    performance.now = () => this.#now;
    Date.now = () => this.#now;
    Math.random = this.random;
    return () => {
      for (const [at, name] of names.entries()) world[name] = before[at];
      Object.assign(performance, { now });
      Object.assign(Date, { now: dateNow });
      Object.assign(Math, { random });
    };
  }
}
