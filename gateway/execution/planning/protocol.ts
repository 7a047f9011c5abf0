import type { SupergraphData } from '../supergraph.ts';
import type { Refusal } from './refused.ts';

/** What the planning thread tells; it is sent one document after another. */
export type Told =
  | { readonly kind: 'ready'; readonly supergraph: SupergraphData }
  | { readonly kind: 'planned' /** A `QueryPlan` as JSON: read in half the time of a copy. */; readonly plan: string }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  | { readonly kind: 'failed'; readonly error: Error };
