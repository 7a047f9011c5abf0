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

/** What the subgraphs told beside their data while one operation was executed. */
export interface Trail {
  readonly position: Position[];
  readonly behind: Position[];
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

export const newTrail = (): Trail => ({ position: [], behind: [] });
