import pg from 'pg';

/** A statement with its values, and its name when it is prepared. */
export interface Statement {
  readonly text: string;
  readonly values: unknown[] | undefined;
  readonly name: string | undefined;
}

/** What the driver has beyond its types: how a query is written to its connection and hears the answers. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Readonly<Record<string, string>>;
  describe(): void;
  sync(): void;
}
interface WireQuery {
  name: string | undefined;
  queryMode: 'extended';
  callback: (error: Error | null, result: pg.QueryResult) => void;
  submit(wire: Wire): Error | null;
  handleCommandComplete(message: unknown, wire: Wire): void;
}
const WireQuery = pg.Query as unknown as new (text: string, values: unknown[] | undefined) => WireQuery;

/** With values or without, it is not sent as bare text. Set afterwards: a configuration would be copied with each statement. */
class Extended extends WireQuery {
  constructor({ text, values, name }: Statement) {
    super(text, values);
    this.name = name;
    this.queryMode = 'extended';
  }
}

/**
 * One statement with others ahead of it, in one write to the server and one answer: where one fails, those behind it are not carried out, and the
 * failure is this statement's.
 */
class Along extends Extended {
  readonly #ahead: readonly Statement[];
  #unheard: number;

  constructor(statement: Statement, ahead: readonly Statement[]) {
    super(statement);
    this.#ahead = ahead;
    this.#unheard = ahead.length;
  }

  override submit(wire: Wire): Error | null {
    wire.stream.cork();
    try {
      // One end for all of them, and no rows to describe.
      const endless: Wire = Object.assign(Object.create(wire), { describe: () => undefined, sync: () => undefined });
      for (const statement of this.#ahead) new Extended(statement).submit(endless);
      return super.submit(wire);
    } finally {
      wire.stream.uncork();
    }
  }

  override handleCommandComplete(message: unknown, wire: Wire): void {
    if (this.#unheard > 0) this.#unheard -= 1;
    else super.handleCommandComplete(message, wire);
  }
}

/** Sends a statement, and others that the server has prepared ahead of it, by `query` of a connection. */
export function sendAlong(query: (query: unknown) => unknown, statement: Statement, ahead: readonly Statement[]): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const along = new Along(statement, ahead);
    along.callback = (error, result) => (error === null ? resolve(result) : reject(error));
    query(along);
  });
}

/** Whether a connection has prepared a statement of this name. */
export const isPrepared = (client: pg.Client, name: string): boolean =>
  (client as unknown as { readonly connection: Wire }).connection.parsedStatements[name] !== undefined;
