import type { OutboxSession } from '@kerngraaf/platform/events/outbox-session.ts';
import { Blocked, type Database, DatabaseError, type Transaction } from './database.ts';
import type { Actor, Scheduler } from './scheduler.ts';
import { byPos, isUnpublished } from './statements-outbox.ts';

const LEASE = 'advisory relay';

/** The relay's. Its lease is a lock of the session's transaction, which ends with it. */
export class Session implements OutboxSession {
  /** Few, so that there are many batches. */
  readonly batch: number = 4;
  readonly database: Database;
  readonly #scheduler: Scheduler;
  readonly #ring: () => void;
  readonly #held: Transaction;
  readonly #actor: Actor;
  #listens = false;

  constructor(database: Database, scheduler: Scheduler, ring: () => void) {
    this.database = database;
    this.#scheduler = scheduler;
    this.#ring = ring;
    this.#actor = scheduler.actor;
    this.#held = database.begin();
  }

  lose(): void {
    this.#held.rollback();
    listeners(this.database).delete(this.#hear);
    this.#hear();
  }

  readonly #hear = (): void => {
    if (this.#listens || this.#held.ended) this.#scheduler.as(this.#actor, () => this.#scheduler.timer(0, this.#ring));
  };

  takeLease(): Promise<boolean> {
    return this.#call('asks for the lease', () => {
      try {
        this.#held.lock(LEASE);
        return true;
      } catch (error) {
        if (error instanceof Blocked) return false;
        throw error;
      }
    });
  }

  listen(): Promise<void> {
    return this.#call('LISTEN', () => {
      this.#listens = true;
      listeners(this.database).add(this.#hear);
    });
  }

  unpublished(without: readonly string[]): ReturnType<OutboxSession['unpublished']> {
    return this.#call('reads what is unpublished', () =>
      this.database
        .rows('outbox')
        .filter((row) => isUnpublished(this.database, row) && !without.includes(String(row.pos)))
        .toSorted(byPos)
        .slice(0, this.batch)
        .map((row) => ({
          pos: String(row.pos),
          topic: String(row.topic),
          aggregate_id: String(row.aggregate_id),
          envelope: String(row.envelope),
        })),
    );
  }

  mark(sent: readonly string[]): Promise<void> {
    return this.#call(`marks ${sent.length}`, () => {
      const transaction = this.database.begin();
      try {
        transaction.delete('outbox_unpublished', (row) => sent.includes(String(row.pos)));
        transaction.commit();
      } finally {
        transaction.rollback();
      }
    });
  }

  notify(): Promise<void> {
    return this.#call('NOTIFY', () => {
      for (const listener of listeners(this.database)) listener();
    });
  }

  end(): Promise<void> {
    return this.#scheduler.call('disconnects', () => {
      this.#held.rollback();
      listeners(this.database).delete(this.#hear);
    });
  }

  async #call<T>(label: string, effect: () => T): Promise<T> {
    const demandConnection = (): void => {
      if (this.#held.ended) throw new DatabaseError('08006');
    };
    for (;;) {
      try {
        const result = await this.#scheduler.call(label, () => {
          demandConnection();
          return effect();
        });
        demandConnection();
        return result;
      } catch (error) {
        if (!(error instanceof Blocked)) throw error;
        await new Promise<void>((resolve) => (error.holder.ended ? resolve() : error.holder.whenEnded(resolve)));
      }
    }
  }
}

const listening = new WeakMap<Database, Set<() => void>>();

function listeners(database: Database): Set<() => void> {
  const found = listening.get(database) ?? new Set();
  listening.set(database, found);
  return found;
}
