import { setTimeout as pause } from 'node:timers/promises';
import { afterHeader } from '@kerngraaf/platform/graphql/positions.ts';
import type { Document } from './documents.ts';

/** A place of an owner's log, as `extensions.position` gives it. */
export interface Position {
  readonly source: string;
  readonly aggregate: string;
  readonly sequence: number;
}

export interface Answer {
  readonly data: Readonly<Record<string, unknown>>;
  readonly position: readonly Position[];
  /** What an owner had not heard within the time that it waits. */
  readonly behind: readonly unknown[];
}

export interface GraphClientOptions {
  readonly gatewayUrl: string;
  /** An access token that still holds; asked before each request. */
  readonly token: () => Promise<string>;
  /** Milliseconds before each further try; six seconds in all when left out. */
  readonly pauses?: readonly number[];
}

export type GraphClient = (document: Document, after?: readonly Position[]) => Promise<Answer>;

interface GraphError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly reason?: string };
}

interface Body {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphError[];
  readonly extensions?: { readonly position?: readonly Position[]; readonly behind?: readonly unknown[] };
}

/** What the graph does not take, or that it stays away; without data. */
export class LoadProblem extends Error {}

const PASSING = ['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_TIMEOUT', 'OVERLOADED'];
const PAUSES_MS = [200, 400, 800, 1_600, 3_200];
const LONGEST_ANSWER_MS = 30_000;

/**
 * Asks the gateway. An outage that may pass (a subgraph or the gateway itself away) is asked again a few times: every mutation has its
 * `commandId`, so that asking again does nothing twice. Any other error is thrown with its path, code and reason, and without data.
 */
export function graphClient({ gatewayUrl, token, pauses = PAUSES_MS }: GraphClientOptions): GraphClient {
  return async (document, after = []) => {
    let body = await ask(gatewayUrl, await token(), document, after);
    for (const pauseMs of pauses) {
      if (!mayPass(body)) break;
      await pause(pauseMs);
      body = await ask(gatewayUrl, await token(), document, after);
    }
    if (body === null || body.errors !== undefined) throw new LoadProblem(`The graph refused the data set: ${told(body)}`);
    const { position = [], behind = [] } = body.extensions ?? {};
    return { data: body.data ?? {}, position, behind };
  };
}

const mayPass = (body: Body | null): boolean =>
  body === null || (body.errors ?? []).some(({ extensions }) => PASSING.includes(extensions?.code ?? ''));

/** Null when the gateway could not be reached. */
async function ask(gatewayUrl: string, token: string, document: Document, after: readonly Position[]): Promise<Body | null> {
  try {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        ...afterHeader(after),
      },
      body: JSON.stringify(document),
      signal: AbortSignal.timeout(LONGEST_ANSWER_MS),
    });
    return (await response.json()) as Body;
  } catch (error) {
    // What fetch throws when nobody listens, the connection breaks or the answer takes too long.
    if (['TypeError', 'TimeoutError'].includes((error as Error).name)) return null;
    throw error;
  }
}

function told(body: Body | null): string {
  const [first] = body?.errors ?? [];
  if (first === undefined) return 'the gateway does not answer';
  const { code = 'no code', reason = first.message } = first.extensions ?? {};
  return `${code} ${reason} at ${first.path?.join('.') ?? 'the request'} (${body?.errors?.length} error(s))`;
}
