import type { Dispatcher, Pool } from 'undici';
import { limits } from '../limits.ts';
import { SubgraphFailure } from '../resilience/failure.ts';
import type { Abandonable } from '../resilience/life.ts';
import { retryAfter } from '../resilience/retry.ts';
import type { Outcome, Send, SubgraphRequest } from '../resilience/send.ts';

/** Sends over the connections of a pool. */
export const senderOver =
  (pool: Pool): Send =>
  (request, outcome) => {
    const exchange = new Exchange(outcome);
    exchange.send(pool, request);
    return exchange;
  };

/** One request as the pool's own events tell of it: streams and signals around them cost more than the request does. */
class Exchange implements Dispatcher.DispatchHandler, Abandonable {
  readonly #outcome: Outcome;
  #abort: ((error?: Error) => void) | undefined;
  #over = false;
  #status = 0;
  #wait = 0;
  readonly #chunks: Buffer[] = [];
  #length = 0;

  constructor(outcome: Outcome) {
    this.#outcome = outcome;
  }

  send(pool: Pool, { path, headers, body }: SubgraphRequest): void {
    pool.dispatch({ method: 'POST', path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, this);
  }

  abandon(): void {
    this.#over = true;
    this.#abort?.();
  }

  onConnect(abort: (error?: Error) => void): void {
    if (this.#over) abort();
    else this.#abort = abort;
  }

  onHeaders(status: number, headers: Buffer[]): boolean {
    this.#status = status;
    if (AWAY.has(status)) this.#wait = retryAfter(headerIn(headers, 'retry-after'), Date.now());
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#length += chunk.length;
    if (this.#length > limits.answer) {
      this.#fail(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', 'ANSWER_TOO_LONG'));
      this.abandon();
    } else this.#chunks.push(chunk);
    return true;
  }

  onComplete(): void {
    if (this.#status >= 500) {
      const facts = { passing: AWAY.has(this.#status), retryAfter: this.#wait };
      return void this.#fail(new SubgraphFailure('SUBGRAPH_UNAVAILABLE', `STATUS_${this.#status}`, facts));
    }
    if (this.#over) return;
    this.#over = true;
    const [only] = this.#chunks;
    this.#outcome.answered(only !== undefined && this.#chunks.length === 1 ? only : Buffer.concat(this.#chunks));
  }

  onError(error: Error): void {
    const code = 'code' in error ? String(error.code) : 'UNKNOWN';
    const passing = this.#status === 0 && PASSING.has(code);
    this.#fail(new SubgraphFailure(code === 'UND_ERR_CONNECT_TIMEOUT' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', code, { passing }));
  }

  #fail(failure: SubgraphFailure): void {
    if (this.#over) return;
    this.#over = true;
    this.#outcome.failed(failure);
  }
}

/** What a proxy says of a subgraph that is not there, and a subgraph that cannot now. */
const AWAY: ReadonlySet<number> = new Set([502, 503, 504]);
/** Nobody there, or a connection that ended. */
const PASSING: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'ECONNREFUSED']);

function headerIn(headers: readonly Buffer[], name: string): string | undefined {
  for (let at = 0; at < headers.length; at += 2) if (headers[at]?.toString().toLowerCase() === name) return headers[at + 1]?.toString();
  return undefined;
}
