import type { SubgraphFailure } from './failure.ts';
import type { Abandonable } from './life.ts';

export interface SubgraphRequest {
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
  /** A query, which may be sent again; never a mutation. */
  readonly repeatable: boolean;
}

/** Is told once how a try ended. */
export interface Outcome {
  answered(bytes: Buffer): void;
  failed(failure: SubgraphFailure): void;
}

/** Tries once, and is told nothing after `abandon`. The outcome comes later than the call returns. */
export type Send = (request: SubgraphRequest, outcome: Outcome) => Abandonable;
