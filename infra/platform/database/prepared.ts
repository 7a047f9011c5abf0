import pg from 'pg';

const names = new Map<string, string>();

/**
 * Marks a statement that runs with every command or event: each connection has the server parse and plan it once. It names its columns, so that a
 * migration that adds one leaves its answer as it was. Answers the same text.
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `kerngraaf_${names.size}`);
  return text;
}

type Query = (query: unknown, ...rest: unknown[]) => unknown;

/** A connection that prepares what is marked, and sends all else as it comes. */
export class PreparingClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const query: Query = this.query.bind(this);
    const named: Query = (text, values, ...rest) => {
      const name = typeof text === 'string' ? names.get(text) : undefined;
      return name === undefined ? query(text, values, ...rest) : query({ name, text, values }, ...rest);
    };
    this.query = named as pg.Client['query'];
  }
}
