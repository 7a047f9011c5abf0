import { isObject } from '@kerngraaf/platform/objects.ts';
import type { Pool } from 'undici';
import { limits } from '../limits.ts';

/** A subgraph's answer with the shape that GraphQL demands. */
export interface SubgraphAnswer {
  data?: Record<string, unknown> | null;
  readonly errors?: readonly unknown[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** No usable answer; `why` is a code for the log. */
export class SubgraphFailure extends Error {
  readonly code: 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE';
  readonly why: string;
  constructor(code: 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE', why: string) {
    super(code);
    this.code = code;
    this.why = why;
  }
}

export interface SubgraphRequest {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  /** Sent once more when a kept connection turns out to be closed; never for a mutation. */
  readonly repeatable: boolean;
}

/** The answer within `within` milliseconds, or a `SubgraphFailure`: refused, reset, 5xx, too long, no GraphQL. */
export async function ask(pool: Pool, request: SubgraphRequest, within: number): Promise<SubgraphAnswer> {
  const late = new AbortController();
  const timer = setTimeout(() => late.abort(), within);
  try {
    return await send(pool, request, late.signal).catch((error: unknown) => {
      if (!request.repeatable || late.signal.aborted || !isClosedConnection(error)) throw error;
      return send(pool, request, late.signal);
    });
  } catch (error) {
    const why = error instanceof SubgraphFailure ? error.why : codeOf(error);
    throw new SubgraphFailure(late.signal.aborted || why === 'UND_ERR_CONNECT_TIMEOUT' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', why);
  } finally {
    clearTimeout(timer);
  }
}

async function send(pool: Pool, { path, headers, body }: SubgraphRequest, signal: AbortSignal): Promise<SubgraphAnswer> {
  const response = await pool.request({ method: 'POST', path, headers, body, signal, headersTimeout: 0, bodyTimeout: 0 });
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response.body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limits.answer) throw unusable('ANSWER_TOO_LONG');
    chunks.push(chunk);
  }
  if (response.statusCode >= 500) throw unusable(`STATUS_${response.statusCode}`);
  const answer: unknown = parsed(Buffer.concat(chunks).toString('utf8'));
  if (!isAnswer(answer)) throw unusable('NO_GRAPHQL');
  return answer;
}

const unusable = (why: string): SubgraphFailure => new SubgraphFailure('SUBGRAPH_UNAVAILABLE', why);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable('NO_JSON');
  }
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { data, errors, extensions } = value as Record<string, unknown>;
  const hasErrors = Array.isArray(errors) && errors.length > 0;
  if (errors !== undefined && !Array.isArray(errors)) return false;
  if (extensions !== undefined && !isObject(extensions)) return false;
  return data === undefined || data === null ? hasErrors : isObject(data);
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN');
const isClosedConnection = (error: unknown): boolean => ['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE'].includes(codeOf(error));
