import { operationFromDocument } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner, type QueryPlannerConfig } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import type { Federated } from './federated.ts';
import { kept } from './kept.ts';
import { PlanRefused } from './refused.ts';
import { separated } from './separated.ts';
import { keyed } from './siblings.ts';

/** Plans a valid document with one operation; throws `PlanRefused` `TOO_MANY_PATHS`. */
export type Plan = (document: DocumentNode) => QueryPlan;

/** Bounds in how many ways it compares. */
export const plannerConfig: QueryPlannerConfig = { reuseQueryFragments: false, debug: { maxEvaluatedPlans: 500, pathsLimit: 300 } };

/** Apollo's planner over one supergraph, bounded in how many ways it compares. */
export function plannerOf({ supergraph, api, required }: Federated): Plan {
  const planner = new QueryPlanner(supergraph, plannerConfig);
  return (document) => {
    const operation = operationFromDocument(api, kept(document), { validate: false });
    try {
      return keyed(supergraph, separated(required, planner.buildQueryPlan(operation)));
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Too many options')) throw new PlanRefused('TOO_MANY_PATHS');
      throw error;
    }
  };
}
