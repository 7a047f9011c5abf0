import { newSpanId, newTraceId, type Span } from '../trace.ts';

/** A request that is answered, one that is sent, or an event that is taken. */
export type SpanKind = 'SERVER' | 'CLIENT' | 'CONSUMER';

/** What a span may say beside its name, kind and times. The set is closed: names of our own things, codes and hashes, never input, rows or texts. */
export interface SpanFields {
  /** A subgraph that is asked. */
  readonly subgraph?: string;
  readonly operationKind?: 'query' | 'mutation' | 'subscription';
  /** SHA-256 of a document. */
  readonly operation?: string;
  readonly status?: number;
  readonly topic?: string;
  readonly outcome?: string;
}

export interface OpenSpan {
  readonly span: Span;
  /** Once. With `code` it failed, in the terms of our own errors. */
  end(fields?: SpanFields, code?: string): void;
}

export interface Tracing {
  /** Under a parent, or the first of its trace; `linked` is another operation that has to do with it. */
  open(name: string, kind: SpanKind, parent: Span | null, fields?: SpanFields, linked?: Span | null): OpenSpan;
  /** Sends what is left. */
  stop(): Promise<void>;
}

const nothing = (): void => undefined;

/** Gives ids, which the log of reads rests on, and records nothing. */
export const untraced: Tracing = {
  open: (_name, _kind, parent) => ({ span: { traceId: parent?.traceId ?? newTraceId(), spanId: newSpanId() }, end: nothing }),
  stop: () => Promise.resolve(),
};
