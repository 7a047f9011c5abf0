import type { Position } from '../commands/transact.ts';
import { afterHeader } from '../graphql/positions.ts';
import { objectOf } from '../objects.ts';
import { away, failureOfRead, isPassing, late, ReadFailed, unanswered } from './failure.ts';
import { type ServiceTokenOptions, serviceToken } from './service-token.ts';

export interface GraphReaderOptions extends ServiceTokenOptions {
  /** Of the graph itself. */
  readonly gatewayUrl: string;
  /** What it may ask, by name. */
  readonly documents: ReadonlyMap<string, string>;
  /** Milliseconds for one read, token included. */
  readonly timeoutMs?: number;
}

export interface ReadOptions {
  /** What whoever answers must have taken first (`kerngraaf-after`); who did not in time fails the read with `SUBGRAPH_TIMEOUT` `BEHIND`. */
  readonly after?: Position;
  /** Milliseconds, when less than the reader's own. */
  readonly timeoutMs?: number;
}

/** Reads what another owner has, through the graph, as the service itself. */
export interface GraphReader {
  /**
   * The data of a registered document. Any error fails the whole read, since a null with an error is not "none": `SUBGRAPH_UNAVAILABLE` or
   * `SUBGRAPH_TIMEOUT` as long as gateway, issuer or the owner is away, `FORBIDDEN` or `ReadFailed` for what waiting does not mend.
   */
  read<Data>(document: string, variables: Readonly<Record<string, unknown>>, own?: ReadOptions): Promise<Data>;
}

const READ_WITHIN = 5_000;

export function graphReader(options: GraphReaderOptions): GraphReader {
  const tokens = serviceToken(options);
  return {
    read: async <Data>(
      document: string,
      variables: Readonly<Record<string, unknown>>,
      { after, timeoutMs }: ReadOptions = {},
    ): Promise<Data> => {
      const query = options.documents.get(document);
      if (query === undefined) throw new ReadFailed('DOCUMENT_UNKNOWN');
      const signal = AbortSignal.timeout(timeoutMs ?? options.timeoutMs ?? READ_WITHIN);
      const body = JSON.stringify({ query, variables });
      for (let tried = 1; ; tried += 1) {
        const token = await tokens.get(signal);
        const { status, answer } = await posted(options.gatewayUrl, { body, signal, headers: headersOf(token, after) });
        if (status === 401) tokens.forget(token);
        // The issuer may have changed its keys since the token was had.
        if (status === 401 && tried === 1) continue;
        const data = dataOf(answer);
        if (objectOf(answer.extensions).behind !== undefined) throw late('BEHIND');
        return data as Data;
      }
    },
  };
}

/** Of a service that has no settings for it. */
export const noReader: GraphReader = {
  read: () => Promise.reject(new ReadFailed('READER_MISSING')),
};

interface Posted {
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

const headersOf = (token: string, after: Position | undefined): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  accept: 'application/json',
  authorization: `Bearer ${token}`,
  ...afterHeader(after === undefined ? [] : [after]),
});

async function posted(url: string, request: Pick<RequestInit, 'body' | 'signal' | 'headers'>): Promise<Posted> {
  let status: number;
  let text: string;
  try {
    const response = await fetch(url, { method: 'POST', redirect: 'error', ...request });
    status = response.status;
    text = await response.text();
  } catch (error) {
    throw unanswered(error, 'GATEWAY');
  }
  const answer = parsed(text);
  if (isPassing(status)) throw away('GATEWAY_AWAY');
  if (answer === null) throw status === 200 ? away('GATEWAY_AWAY') : new ReadFailed(`GATEWAY_REFUSED ${status}`);
  return { status, answer };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return objectOf(JSON.parse(text));
  } catch {
    return null;
  }
}

function dataOf({ data, errors }: Readonly<Record<string, unknown>>): unknown {
  if (errors !== undefined) throw failureOfRead(Array.isArray(errors) ? errors : [errors]);
  if (typeof data !== 'object' || data === null) throw new ReadFailed('ANSWER_WITHOUT_DATA');
  return data;
}
