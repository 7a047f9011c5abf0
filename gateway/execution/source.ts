/** What is sent to a subgraph. */
export interface SourceRequest {
  /** Name of the subgraph. */
  readonly source: string;
  readonly kind: 'query' | 'mutation';
  /** JSON: `query`, `variables` and, where the operation has one, `operationName`. */
  readonly body: string;
  /** Whether each character of the body is one of text, or a byte of UTF-8. */
  readonly encoding: Encoding;
}

export type Encoding = 'utf8' | 'latin1';

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

/** An answer as it came. */
export interface Received {
  /** The whole of it, JSON in UTF-8; null when there is none. */
  readonly bytes: Buffer | null;
  /** Reads it. */
  answer(): SourceAnswer;
  /** Takes its extensions, of an answer that nobody reads. */
  extended(extensions: Data): void;
}

/** Asks a subgraph; whatever fails is an error in its answer. */
export type Ask<Context> = (request: SourceRequest, context: Context) => Promise<Received>;

/** Response keys and indexes, from the root of an answer. */
export type Path = readonly (string | number)[];
/** A JSON object. */
export type Data = Record<string, unknown>;
