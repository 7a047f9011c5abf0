/** A row as the statements see it; never changed in place. */
export type Row = Readonly<Record<string, unknown>>;

export class DatabaseError extends Error {
  readonly code: string;
  readonly constraint: string | undefined;
  /** By its SQLSTATE. */
  constructor(code: string, constraint?: string) {
    super(`${code} ${constraint ?? ''}`);
    this.name = 'DatabaseError';
    this.code = code;
    this.constraint = constraint;
  }
}

/** Thrown by a statement that meets a lock: it is to be run again when the holder has ended. */
export class Blocked {
  readonly holder: Transaction;
  constructor(holder: Transaction) {
    this.holder = holder;
  }
}

/** What a transaction did to a table; null is deleted. */
type Writes = Map<string, Row | null>;

export type Committed = (table: string, key: string, before: Row | undefined, after: Row | undefined) => void;

/** Tables in memory with transactions as PostgreSQL has them at READ COMMITTED: every statement sees what is committed when it begins. */
export class Database {
  readonly name: string;
  readonly tables: Map<string, Map<string, Row>> = new Map();
  readonly locks: Map<string, Transaction> = new Map();
  readonly #sequences: Map<string, number> = new Map();
  readonly #now: () => number;
  /** Hears each change, in the order of the commits. */
  onCommit: Committed = () => undefined;

  constructor(name: string, now: () => number) {
    this.name = name;
    this.#now = now;
  }

  begin(): Transaction {
    return new Transaction(this, this.#now());
  }

  table(name: string): Map<string, Row> {
    const table = this.tables.get(name) ?? new Map<string, Row>();
    this.tables.set(name, table);
    return table;
  }

  rows(name: string): readonly Row[] {
    return [...this.table(name).values()];
  }

  /** Not given back when its transaction rolls back. */
  nextval(sequence: string): number {
    const next = (this.#sequences.get(sequence) ?? 0) + 1;
    this.#sequences.set(sequence, next);
    return next;
  }
}

/** Row locks, unique keys and advisory locks are all names that one transaction holds until it ends. */
export class Transaction {
  readonly database: Database;
  /** `now()`, in milliseconds. */
  readonly now: number;
  ended = false;
  failed = false;
  /** Whose end it waits for. */
  waitsFor: Transaction | undefined;
  readonly #held: Set<string> = new Set();
  readonly #writes: Map<string, Writes> = new Map();
  #undo: (() => void)[] = [];
  #ends: (() => void)[] = [];

  constructor(database: Database, now: number) {
    this.database = database;
    this.now = now;
  }

  /** Runs one statement: all of it, or nothing when it throws. An error other than `Blocked` spoils the transaction. */
  run<T>(statement: (transaction: Transaction) => T): T {
    if (this.ended) throw new DatabaseError('08003');
    if (this.failed) throw new DatabaseError('25P02');
    this.#undo = [];
    try {
      return statement(this);
    } catch (error) {
      for (const undo of this.#undo.reverse()) undo();
      if (!(error instanceof Blocked)) this.failed = true;
      throw error;
    }
  }

  commit(): void {
    if (this.ended) throw new DatabaseError('08003');
    if (this.failed) throw new DatabaseError('25P02');
    for (const [name, writes] of this.#writes) {
      const table = this.database.table(name);
      for (const [key, row] of writes) {
        const before = table.get(key);
        if (row === null) table.delete(key);
        else table.set(key, row);
        this.database.onCommit(name, key, before, row ?? undefined);
      }
    }
    this.#end();
  }

  rollback(): void {
    if (!this.ended) this.#end();
  }

  /** Calls back once it has ended. */
  whenEnded(then: () => void): void {
    this.#ends.push(then);
  }

  #end(): void {
    this.ended = true;
    for (const name of this.#held) this.database.locks.delete(name);
    for (const end of this.#ends) end();
  }

  lock(name: string): void {
    const holder = this.database.locks.get(name);
    if (holder === this) return;
    if (holder !== undefined) throw new Blocked(holder);
    this.database.locks.set(name, this);
    this.#held.add(name);
  }

  get(table: string, key: string): Row | undefined {
    const own = this.#writes.get(table)?.get(key);
    return own === undefined ? this.database.table(table).get(key) : (own ?? undefined);
  }

  /** Of a table, with their keys, in order of insertion. */
  *entries(table: string): Generator<[string, Row]> {
    const own = this.#writes.get(table);
    for (const [key, row] of this.database.table(table)) {
      const written = own?.get(key);
      if (written === undefined) yield [key, row];
      else if (written !== null) yield [key, written];
    }
    if (own === undefined) return;
    for (const [key, row] of own) if (row !== null && !this.database.table(table).has(key)) yield [key, row];
  }

  rows(table: string, where: (row: Row) => boolean = () => true): readonly Row[] {
    const found: Row[] = [];
    for (const [, row] of this.entries(table)) if (where(row)) found.push(row);
    return found;
  }

  /** False, and nothing changed, when the key is there. Waits for who inserts or deletes the same key. */
  insert(table: string, key: string, row: Row): boolean {
    this.lock(`${table} ${key}`);
    if (this.get(table, key) !== undefined) return false;
    this.#write(table, key, row);
    return true;
  }

  /** Changes the rows that are so, once they are locked; answers them. */
  update(table: string, where: (row: Row) => boolean, change: (row: Row) => Row): readonly Row[] {
    const changed: Row[] = [];
    for (const [key, row] of [...this.entries(table)]) {
      if (!where(row)) continue;
      this.lock(`${table} ${key}`);
      const next = { ...row, ...change(row) };
      this.#write(table, key, next);
      changed.push(next);
    }
    return changed;
  }

  upsert(table: string, key: string, row: Row, change: (row: Row) => Row): void {
    this.lock(`${table} ${key}`);
    const before = this.get(table, key);
    this.#write(table, key, before === undefined ? row : { ...before, ...change(before) });
  }

  /** Answers what was deleted. */
  delete(table: string, where: (row: Row) => boolean): readonly Row[] {
    const deleted: Row[] = [];
    for (const [key, row] of [...this.entries(table)]) {
      if (!where(row)) continue;
      this.lock(`${table} ${key}`);
      this.#write(table, key, null);
      deleted.push(row);
    }
    return deleted;
  }

  #write(table: string, key: string, row: Row | null): void {
    const writes: Writes = this.#writes.get(table) ?? new Map();
    this.#writes.set(table, writes);
    const before = writes.get(key);
    this.#undo.push(() => (before === undefined ? writes.delete(key) : writes.set(key, before)));
    writes.set(key, row);
  }
}
