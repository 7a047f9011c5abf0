import type { QueryPlan } from '@apollo/query-planner';
import type { SupergraphData } from '../supergraph.ts';
import type { Refusal } from './refused.ts';

/** What the planning thread tells; it is sent one document after another. */
export type Told =
  | { readonly kind: 'ready'; readonly supergraph: SupergraphData }
  | { readonly kind: 'planned'; readonly plan: QueryPlan }
  | { readonly kind: 'refused'; readonly reason: Refusal };
