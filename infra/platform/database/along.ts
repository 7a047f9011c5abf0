import pg from 'pg';

/** A statement that the server has prepared. */
export interface Ready {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What the driver has beyond its types: how a query is written to its connection and hears the answers. */
interface Wire {
  readonly stream: { cork(): void; uncork(): void };
  readonly parsedStatements: Readonly<Record<string, string>>;
  describe(): void;
  sync(): void;
}
interface WireQuery {
  callback: (error: Error | null, result: pg.QueryResult) => void;
  submit(wire: Wire): Error | null;
  handleCommandComplete(message: unknown, wire: Wire): void;
}
const WireQuery = pg.Query as unknown as new (config: pg.QueryConfig & { readonly queryMode: 'extended' }) => WireQuery;

/**
 * One statement with others ahead of it, in one write to the server and one answer: where one fails, those behind it are not carried out, and the
 * failure is this statement's.
 */
class Along extends WireQuery {
  readonly #ahead: readonly Ready[];
  #unheard: number;

  constructor(config: pg.QueryConfig, ahead: readonly Ready[]) {
    super({ ...config, queryMode: 'extended' });
    this.#ahead = ahead;
    this.#unheard = ahead.length;
  }

  override submit(wire: Wire): Error | null {
    wire.stream.cork();
    try {
      // One end for all of them, and no rows to describe.
      const endless: Wire = Object.assign(Object.create(wire), { describe: () => undefined, sync: () => undefined });
      for (const { name, text, values } of this.#ahead)
        new WireQuery({ name, text, values: [...values], queryMode: 'extended' }).submit(endless);
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

/** Sends it by `query` of a connection. */
export function sendAlong(query: (query: unknown) => unknown, config: pg.QueryConfig, ahead: readonly Ready[]): Promise<pg.QueryResult> {
  return new Promise((resolve, reject) => {
    const along = new Along(config, ahead);
    along.callback = (error, result) => (error === null ? resolve(result) : reject(error));
    query(along);
  });
}

/** Whether a connection has prepared a statement of this name. */
export const isPrepared = (client: pg.Client, name: string): boolean =>
  (client as unknown as { readonly connection: Wire }).connection.parsedStatements[name] !== undefined;
