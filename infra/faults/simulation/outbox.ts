import type { OpenOutbox, OutboxRow } from '@kerngraaf/platform/events/outbox-session.ts';
import type { Life, Scheduler } from './scheduler.ts';

interface Kept extends OutboxRow {
  committed: boolean;
  published: boolean;
}

const BATCH = 4;

/** An outbox as a database keeps it: places are given when a row is written, and seen when its transaction commits. */
export class SimulatedOutbox {
  readonly #scheduler: Scheduler;
  readonly rows: Kept[] = [];
  #leader: Life | undefined;

  constructor(scheduler: Scheduler) {
    this.#scheduler = scheduler;
  }

  /** One transaction that tells an event; it is committed, or its writer died. */
  async tell(life: Life, row: Omit<OutboxRow, 'pos'>): Promise<void> {
    await this.#scheduler.step(life);
    const kept = { ...row, pos: `${this.rows.length + 1}`, committed: false, published: false };
    this.rows.push(kept);
    await this.#scheduler.step(life);
    kept.committed = true;
  }

  /** The rows of transactions whose writer died are gone. */
  rollBack(): void {
    for (const row of this.rows) if (!row.committed) row.published = true;
  }

  get told(): readonly OutboxRow[] {
    return this.rows.filter(({ committed }) => committed);
  }

  get atRest(): boolean {
    return this.told.every((row) => this.rows[Number(row.pos) - 1]?.published);
  }

  /** Sessions of a relay in this process. */
  openedBy(life: Life): OpenOutbox {
    const during = async <T>(work: () => T): Promise<T> => {
      await this.#scheduler.step(life);
      const answer = work();
      await this.#scheduler.step(life);
      return answer;
    };
    return async () => ({
      takeLease: () =>
        during(() => {
          if (this.#leader?.alive !== true) this.#leader = life;
          return this.#leader === life;
        }),
      listen: () => during(() => undefined),
      unpublished: (without) =>
        during(() => this.rows.filter((row) => row.committed && !row.published && !without.includes(row.pos)).slice(0, BATCH)),
      mark: (sent) =>
        during(() => {
          for (const row of this.rows) if (sent.includes(row.pos)) row.published = true;
        }),
      notify: () => during(() => undefined),
      end: async () => {
        if (this.#leader === life) this.#leader = undefined;
      },
    });
  }
}
