import type { QueryPlan } from '@apollo/query-planner';
import { buildSchema, type DocumentNode, type GraphQLSchema, isObjectType } from 'graphql';

/** What composition made, as plain data. */
export interface SupergraphData {
  /** SDL of the schema that clients see. */
  readonly api: string;
  /** SDL with all that the subgraphs know. */
  readonly full: string;
  readonly subgraphs: readonly SubgraphData[];
  /** Names of all fields that name entities to subgraphs, by their keys and by what is required. */
  readonly needed: readonly string[];
}

export interface SubgraphData {
  readonly name: string;
  readonly url: string;
  /** Its fields of objects, as `Type.field`. */
  readonly fields: readonly string[];
  /** By which it answers `_entities`. */
  readonly keys: readonly KeyData[];
}

/** A key of a type of objects, as a set of fields. */
export interface KeyData {
  readonly type: string;
  readonly fields: string;
}

/** What carrying out operations needs to know of a supergraph. */
export interface Composed {
  /** The schema that clients see. */
  readonly schema: GraphQLSchema;
  readonly subgraphs: readonly SubgraphData[];
  /** With all that the subgraphs know. */
  readonly full: GraphQLSchema;
  /** Names of its types of objects. */
  readonly types: ReadonlySet<string>;
  /** Names of fields that name entities to subgraphs. */
  readonly needed: ReadonlySet<string>;
}

/** A supergraph, and who plans its operations. */
export interface Planned extends Composed {
  /** Of a valid document with one operation, and its text where that is at hand; rejects with `PlanRefused`. One that is not wanted any more need not be made. */
  plan(document: DocumentNode, text?: string, isWanted?: () => boolean): Promise<QueryPlan>;
}

export function composedOf({ api, full: sdl, subgraphs, needed }: SupergraphData): Composed {
  const full = built(sdl);
  return {
    schema: built(api),
    subgraphs,
    needed: new Set(needed),
    full,
    types: new Set(
      Object.values(full.getTypeMap())
        .filter(isObjectType)
        .map(({ name }) => name),
    ),
  };
}

const built = (sdl: string): GraphQLSchema => buildSchema(sdl, { assumeValid: true, noLocation: true });
