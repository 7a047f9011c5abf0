import type { Dispatcher, Pool } from 'undici';
import { limits } from '../limits.ts';

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

/** The bytes of the answer within `within` milliseconds, or a `SubgraphFailure`: refused, reset, 5xx, too long. */
export function ask(pool: Pool, request: SubgraphRequest, within: number): Promise<Buffer> {
  return new Promise((resolve, reject) => new Exchange(pool, request, within, resolve, reject).send());
}

const unusable = (why: string): SubgraphFailure => new SubgraphFailure('SUBGRAPH_UNAVAILABLE', why);

/** One request as the pool's own events tell of it: streams and signals around them cost more than the request does. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #pool: Pool;
  readonly #request: SubgraphRequest;
  readonly #resolve: (bytes: Buffer) => void;
  readonly #reject: (failure: SubgraphFailure) => void;
  readonly #timer: NodeJS.Timeout;
  #abort: ((error?: Error) => void) | undefined;
  #again: boolean;
  #over = false;
  #status = 0;
  #chunks: Buffer[] = [];
  #length = 0;

  constructor(
    pool: Pool,
    request: SubgraphRequest,
    within: number,
    resolve: (bytes: Buffer) => void,
    reject: (failure: SubgraphFailure) => void,
  ) {
    this.#pool = pool;
    this.#request = request;
    this.#again = request.repeatable;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#timer = setTimeout(() => this.#fail(new SubgraphFailure('SUBGRAPH_TIMEOUT', 'TOO_LATE')), within);
  }

  send(): void {
    const { path, headers, body } = this.#request;
    this.#pool.dispatch({ method: 'POST', path, headers, body, headersTimeout: 0, bodyTimeout: 0 }, this);
  }

  onConnect(abort: (error?: Error) => void): void {
    if (this.#over) abort();
    else this.#abort = abort;
  }

  onHeaders(status: number): boolean {
    this.#status = status;
    return true;
  }

  onData(chunk: Buffer): boolean {
    this.#length += chunk.length;
    this.#chunks.push(chunk);
    if (this.#length > limits.answer) this.#fail(unusable('ANSWER_TOO_LONG'));
    return true;
  }

  onComplete(): void {
    if (this.#over) return;
    if (this.#status >= 500) this.#fail(unusable(`STATUS_${this.#status}`));
    else this.#answered(this.#chunks);
  }

  onError(error: Error): void {
    if (this.#over) return;
    const code = 'code' in error ? String(error.code) : 'UNKNOWN';
    const again = this.#again && closed.has(code);
    this.#again = false;
    if (!again) this.#fail(new SubgraphFailure(code === 'UND_ERR_CONNECT_TIMEOUT' ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE', code));
    else {
      this.#chunks = [];
      this.#length = 0;
      this.send();
    }
  }

  #answered(chunks: readonly Buffer[]): void {
    const [only] = chunks;
    this.#end();
    this.#resolve(only !== undefined && chunks.length === 1 ? only : Buffer.concat(chunks));
  }

  #fail(failure: SubgraphFailure): void {
    if (this.#over) return;
    this.#end();
    this.#reject(failure);
    this.#abort?.(failure);
  }

  #end(): void {
    this.#over = true;
    clearTimeout(this.#timer);
  }
}

const closed: ReadonlySet<string> = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);
