import pg from 'pg';
import { isPrepared, type Statement, sendAlong } from './along.ts';
import { held, isHeld, nameOf, prepared } from './prepared.ts';

// As TypeORM writes them.
const BEGIN = held('START TRANSACTION');
const COMMIT = prepared('COMMIT');

/** What waits in memory has an end, as when a projection is built anew. */
const MOST_HELD = 32;

const NOTHING = { command: '', rowCount: null, oid: 0, fields: [], rows: [] } satisfies pg.QueryResult;

type Query = (query: unknown, ...rest: unknown[]) => unknown;

/**
 * A connection that prepares what is marked, and sends all else as it comes. Each write to the server costs its wake-up: the begin of a transaction goes with
 * its first statement, and what is held with the next one.
 */
export class PlatformClient extends pg.Client {
  readonly #send: Query;
  #inTransaction = false;
  #held: Statement[] = [];

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.#send = this.query.bind(this) as Query;
    const query: Query = (text, values, ...rest) =>
      typeof text === 'string' && (values === undefined || Array.isArray(values)) && rest.length === 0
        ? this.#statement(text, values)
        : this.#other(text, values, ...rest);
    this.query = query as pg.Client['query'];
  }

  /** What is written otherwise comes behind what is held. */
  #other(...query: [unknown, ...unknown[]]): unknown {
    // Should that fail, so do all statements behind it.
    this.#release()?.catch(() => undefined);
    return this.#send(...query);
  }

  #statement(text: string, values?: unknown[]): unknown {
    const ends = text === COMMIT || text === 'ROLLBACK';
    const begun = this.#inTransaction;
    if (text === BEGIN) this.#inTransaction = true;
    else if (ends) this.#inTransaction = false;
    // Also back to a savepoint: that was sent, so what is held came behind it.
    const unsent = this.#held[0]?.text === BEGIN;
    if (text.startsWith('ROLLBACK')) this.#held = [];
    if (ends && unsent && this.#held.length <= 1) {
      this.#held = [];
      return Promise.resolve(NOTHING);
    }
    const name = nameOf(text);
    const waits = isHeld(text) && (begun || text === BEGIN) && this.#held.length < MOST_HELD;
    if (name !== undefined && waits && isPrepared(this, name)) {
      this.#held.push({ name, text, values });
      return Promise.resolve(NOTHING);
    }
    if (this.#held.length === 0 && name === undefined) return this.#send(text, values);
    // Several statements in one text can only be sent alone.
    if (name === undefined && values === undefined && text.includes(';')) return this.#release()?.then(() => this.#send(text));
    return sendAlong(this.#send, { text, values, name }, this.#held.splice(0));
  }

  /** Sends what is held. */
  #release(): Promise<unknown> | undefined {
    const last = this.#held.pop();
    return last === undefined ? undefined : sendAlong(this.#send, last, this.#held.splice(0));
  }
}
