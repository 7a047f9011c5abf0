import type { OpenOutbox } from '@kerngraaf/platform/events/outbox-session.ts';
import type { DataSource, EntityManager } from 'typeorm';
import { Blocked, type Database, DatabaseError, type Transaction } from './database.ts';
import { Session } from './outbox-in-memory.ts';
import type { Actor, Scheduler } from './scheduler.ts';
import type { Statements } from './statement.ts';
import { nameOf, runStatement } from './statements.ts';
import type { Faults } from './unruly-log.ts';

/** How one process reaches its database, and how that fails. */
export class Connections {
  readonly #scheduler: Scheduler;
  readonly #database: Database;
  readonly #actor: Actor;
  readonly #faults: Faults;
  readonly #instead: Statements;
  readonly #open: Set<Transaction> = new Set();
  readonly #sessions: Set<Session> = new Set();

  constructor(scheduler: Scheduler, database: Database, actor: Actor, faults: Faults, instead: Statements) {
    this.#scheduler = scheduler;
    this.#database = database;
    this.#actor = actor;
    this.#faults = faults;
    this.#instead = instead;
  }

  /** As much of TypeORM as the platform uses here. */
  dataSource(): DataSource {
    const manager = { query: (text: string, values?: unknown[]) => this.#alone(text, values) };
    const transaction = (...args: unknown[]): Promise<unknown> =>
      this.#transaction(args.at(-1) as (manager: EntityManager) => Promise<unknown>);
    return { manager, query: manager.query, transaction } as unknown as DataSource;
  }

  outbox: OpenOutbox = async (ring) => {
    const session = new Session(this.#database, this.#scheduler, ring);
    await this.#scheduler.call('connects', () => this.#actor.alive && this.#sessions.add(session));
    return session;
  };

  /** The relay's: it learns of it at its next call. */
  loseSessions(): void {
    for (const session of this.#sessions) session.lose();
    this.#sessions.clear();
  }

  /** The server notices sooner or later that nobody is there any more. */
  abandon(): void {
    for (const transaction of this.#open) this.#later(() => transaction.rollback());
    for (const session of this.#sessions) this.#later(() => session.lose());
  }

  #later(work: () => void): void {
    this.#scheduler.timer(this.#scheduler.chance.next() * 500, work);
  }

  async #alone(text: string, values?: unknown[]): Promise<unknown> {
    const transaction = this.#begin();
    try {
      return await this.#run(transaction, text, values, () => transaction.commit());
    } finally {
      this.#end(transaction);
    }
  }

  async #transaction(work: (manager: EntityManager) => Promise<unknown>): Promise<unknown> {
    const transaction = this.#begin();
    try {
      const manager = { query: (text: string, values?: unknown[]) => this.#run(transaction, text, values) };
      const result = await work(manager as unknown as EntityManager);
      await this.#call(transaction, 'COMMIT', () => transaction.commit());
      return result;
    } finally {
      this.#end(transaction);
    }
  }

  #begin(): Transaction {
    const transaction = this.#database.begin();
    this.#open.add(transaction);
    return transaction;
  }

  #end(transaction: Transaction): void {
    transaction.rollback();
    this.#open.delete(transaction);
  }

  async #run(transaction: Transaction, text: string, values: unknown[] = [], then: () => void = () => undefined): Promise<unknown> {
    for (;;) {
      try {
        return await this.#call(transaction, nameOf(text), () => {
          const result = transaction.run(() => runStatement(text, values, transaction, this.#instead));
          then();
          return result;
        });
      } catch (error) {
        if (!(error instanceof Blocked)) throw error;
        await this.#wait(transaction, error.holder);
      }
    }
  }

  async #call<T>(transaction: Transaction, label: string, effect: () => T): Promise<T> {
    const { chance } = this.#scheduler;
    const { losses } = this.#faults;
    const lost = losses > 0 && chance.happens(losses);
    if (lost && chance.happens(0.5)) {
      transaction.rollback();
      throw new DatabaseError('08006');
    }
    const result = await this.#scheduler.call(label, effect);
    if (lost) throw new DatabaseError('08006');
    return result;
  }

  /** A circle of waiting ends for whoever closes it. */
  async #wait(transaction: Transaction, holder: Transaction): Promise<void> {
    if (holder.ended) return;
    for (let next: Transaction | undefined = holder; next !== undefined; next = next.waitsFor) {
      if (next !== transaction) continue;
      transaction.failed = true;
      throw new DatabaseError('40P01');
    }
    transaction.waitsFor = holder;
    await new Promise<void>((resolve) => holder.whenEnded(resolve));
    transaction.waitsFor = undefined;
  }
}
