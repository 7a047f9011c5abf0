import { operationFromDocument, type Schema, Supergraph } from '@apollo/federation-internals';
import { type QueryPlan, QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type GraphQLSchema, isObjectType } from 'graphql';
import { keyed } from './siblings.ts';

/** The planner would have to compare more ways than it may. */
export class TooManyPaths extends Error {}

/** What composition made, read once. */
export interface Composed {
  readonly sdl: string;
  readonly supergraph: Supergraph;
  readonly api: Schema;
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
}

/** Throws for what composition did not make, and for features that are not known. */
export function composedFrom(sdl: string): Composed {
  const supergraph = Supergraph.build(sdl, { validateSupergraph: false });
  const api = supergraph.apiSchema();
  return { sdl, supergraph, api, schema: api.toGraphQLJSSchema() };
}

/** A supergraph, and who plans its operations. */
export interface Planned {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly subgraphs: readonly { readonly name: string; readonly url: string }[];
  /** With all that the subgraphs know. */
  readonly full: GraphQLSchema;
  /** Names of its types of objects. */
  readonly types: ReadonlySet<string>;
  /** Of a valid document with one operation; throws `TooManyPaths`. */
  plan(document: DocumentNode): QueryPlan;
}

export function plannedBy({ supergraph, api, schema }: Composed): Planned {
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false, debug: { maxEvaluatedPlans: 500, pathsLimit: 300 } });
  const full = supergraph.schema.toGraphQLJSSchema();
  return {
    subgraphs: [...supergraph.subgraphsMetadata()].map(({ name, url }) => ({ name, url })),
    schema,
    full,
    types: new Set(
      Object.values(full.getTypeMap())
        .filter(isObjectType)
        .map(({ name }) => name),
    ),
    plan: (document) => {
      const operation = operationFromDocument(api, document, { validate: false });
      try {
        return keyed(supergraph, planner.buildQueryPlan(operation));
      } catch (error) {
        if (error instanceof Error && error.message.startsWith('Too many options')) throw new TooManyPaths(error.message);
        throw error;
      }
    },
  };
}
