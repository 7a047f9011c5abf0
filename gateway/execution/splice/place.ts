import type { GraphQLOutputType } from 'graphql';
import type { Step } from '../steps.ts';

export const TYPENAME: string = '__typename';

/** The objects of one type at one place of the answer, with every fetch that gives something of them. */
export interface Place {
  readonly type: string;
  /** First what brings the objects, each of which must, then the fetches of entities. */
  readonly sources: readonly Source[];
  /** What the client asks for, in its order. */
  readonly wanted: readonly Wanted[];
  /** What only one fetch gives, exactly as the client wants it, so that it goes on as it is; or what she does not want at all. */
  readonly asIs: boolean;
}

/** What one fetch gives of objects. */
export interface Source {
  readonly step: Step;
  /** In the order of its document. */
  readonly fetched: readonly Fetched[];
  /** Fetches of entities that are named by what this one gives. */
  readonly names: readonly Named[];
}

export interface Fetched {
  readonly key: string;
  /** Null of `__typename`. */
  readonly type: GraphQLOutputType | null;
  readonly below: Below | null;
  /** Where it stands among what the client asks for; -1 when she does not. */
  readonly wanted: number;
}

/** The objects in a field, and which of their sources this one is. */
export interface Below {
  readonly place: Place;
  readonly source: number;
}

export interface Wanted {
  readonly key: string;
  /** What gives it: of objects more than one may, of `__typename` none. */
  readonly sources: readonly number[];
}

/** A fetch of entities, and the keys that its representations hold, in their order. */
export interface Named {
  readonly step: Step;
  readonly parts: readonly string[];
}
