export type FailureCode = 'SUBGRAPH_TIMEOUT' | 'SUBGRAPH_UNAVAILABLE';

/** What more is known of a failure than its code. */
export interface FailureFacts {
  /** It came before any of the answer, and another try may do better. */
  readonly passing?: boolean;
  /** Milliseconds that the subgraph asked to wait. */
  readonly retryAfter?: number;
}

/** No usable answer; `why` is a code for the log. */
export class SubgraphFailure extends Error {
  readonly code: FailureCode;
  readonly why: string;
  readonly passing: boolean;
  readonly retryAfter: number;

  constructor(code: FailureCode, why: string, { passing = false, retryAfter = 0 }: FailureFacts = {}) {
    super(code);
    this.code = code;
    this.why = why;
    this.passing = passing;
    this.retryAfter = retryAfter;
  }
}

/** Nobody waits for the answer any more: not a fault of the subgraph. */
export const ABANDONED = 'ABANDONED';
export const abandoned = (): SubgraphFailure => new SubgraphFailure('SUBGRAPH_UNAVAILABLE', ABANDONED);
