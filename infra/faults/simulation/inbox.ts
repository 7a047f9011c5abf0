import { type Standing, verdictOf } from '@kerngraaf/platform/events/case-position.ts';
import type { Life, Scheduler } from './scheduler.ts';

export interface Told {
  readonly id: string;
  readonly aggregate: string;
  readonly sequence: number;
}

/** What a consumer's database keeps. Whether an event is taken is the platform's own judgement; here is only what it judges by, and a transaction. */
export class SimulatedInbox {
  readonly #scheduler: Scheduler;
  readonly #seen: Set<string> = new Set();
  readonly #last: Map<string, number> = new Map();
  /** Every effect, in the order in which they were committed. */
  readonly effects: Told[] = [];
  readonly parked: Told[] = [];

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** Rejects when the database is away: then nothing happened. */
  async take(life: Life, event: Told): Promise<void> {
    await this.#scheduler.step(life);
    if (this.#scheduler.chance(0.03)) throw new Error('The database is away');
    const verdict = verdictOf(this.#standingOf(event), event.sequence);
    if (verdict === 'apply') {
      // One transaction: inbox, position and effect.
      this.#seen.add(event.id);
      this.#last.set(event.aggregate, event.sequence);
      this.effects.push(event);
    } else if (verdict !== 'duplicate') this.parked.push(event);
    await this.#scheduler.step(life);
  }

  #standingOf({ id, aggregate }: Told): Standing {
    const parked = this.parked.some((each) => each.aggregate === aggregate) ? 'SEQUENCE_GAP' : null;
    return { last: this.#last.get(aggregate) ?? 0, seen: this.#seen.has(id), parked, waiting: false };
  }
}
