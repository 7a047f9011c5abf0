/** What is sent to a subgraph. */
export interface SourceRequest {
  /** Name of the subgraph. */
  readonly source: string;
  readonly kind: 'query' | 'mutation';
  /** JSON: `query`, `variables` and, where the operation has one, `operationName`. */
  readonly body: string;
}

/** An error as a client may see it. `path` is the subgraph's own; without one the error is told of every field that it left empty. */
export interface SourceError {
  readonly message: string;
  readonly path?: Path | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

export interface SourceAnswer {
  /** Becomes the executor's, which changes it. */
  readonly data: Data | null;
  readonly errors: readonly SourceError[];
}

/** Asks a subgraph; whatever fails is an error in its answer. */
export type Ask<Context> = (request: SourceRequest, context: Context) => Promise<SourceAnswer>;

/** Response keys and indexes, from the root of an answer. */
export type Path = readonly (string | number)[];
/** A JSON object. */
export type Data = Record<string, unknown>;
