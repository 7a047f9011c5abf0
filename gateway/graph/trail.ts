import type { Actor } from '@kerngraaf/platform/access/actor.ts';
import type { Span } from '@kerngraaf/platform/trace.ts';
import type { Granted } from '../authorization/requirements.ts';
import type { Life } from '../resilience/life.ts';

/** A place of a source's log. */
export interface Position {
  readonly source: string;
  readonly aggregate: string;
  readonly sequence: number;
}

/** What became of one operation beside its data: what the subgraphs told, and what it took. */
export interface Trail {
  readonly position: Position[];
  readonly behind: Position[];
  /** Requests to subgraphs. */
  fetches: number;
  /** SHA-256 of its document, once that is known to be good. */
  operation?: string;
  /** Whether its plan had been made before; absent when it needs none. */
  planKnown?: boolean;
  /** Whether there are errors beside its data. */
  failed: boolean;
}

/** What one operation is executed with. */
export interface RequestContext {
  readonly actor: Actor;
  /** By the caller's token; absent: nothing. */
  readonly granted?: Granted | undefined;
  /** Of this operation; its trace goes over all subgraphs. */
  readonly span: Span;
  /** Headers that go on to the subgraphs. */
  readonly forwarded: Readonly<Record<string, string>>;
  /** Of the client's request that it is part of. */
  readonly life: Life;
  readonly trail: Trail;
}

export const newTrail = (): Trail => ({ position: [], behind: [], fetches: 0, failed: false });
