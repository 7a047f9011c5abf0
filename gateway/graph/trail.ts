import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { ShownExtensions } from './errors.ts';

/** Response keys and indexes, from the root of an answer. */
export type Path = readonly (string | number)[];
export type Data = Readonly<Record<string, unknown>>;

/** An error that has no path of its own: it is told for every field that it left empty. */
export interface Failure {
  readonly message: string;
  readonly extensions: ShownExtensions;
  /** Where in the answer the fetch would have put its data: the root, or each entity. */
  readonly places: readonly Path[];
  /** The document that was sent to the subgraph. */
  readonly document: string;
}

/** A place of a source's log. */
export interface Position {
  readonly source: string;
  readonly aggregate: string;
  readonly sequence: number;
}

/** What happened at the subgraphs while one operation was executed. */
export interface Trail {
  readonly failures: Failure[];
  /** Answers to root fetches in order of arrival; the executor merges the later ones into the earlier ones. */
  readonly roots: Data[];
  readonly position: Position[];
  readonly behind: Position[];
}

/** What one operation is executed with. */
export interface RequestContext {
  readonly actor: Actor;
  /** Headers that go on to the subgraphs. */
  readonly forwarded: Readonly<Record<string, string>>;
  readonly trail: Trail;
}

export const newTrail = (): Trail => ({ failures: [], roots: [], position: [], behind: [] });
