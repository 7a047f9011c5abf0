import { randomBytes } from 'node:crypto';

/** One step of a trace, as W3C Trace Context names it: lower-case hexadecimal ids of 16 and 8 bytes. */
export interface Span {
  readonly traceId: string;
  readonly spanId: string;
}

/** Header by which the gateway passes on the trace of a client's own: it is another operation than ours, and not continued. */
export const FOREIGN_TRACE_HEADER: string = 'kerngraaf-foreign-trace';

export const newTraceId = (): string => idOf(16);
export const newSpanId = (): string => idOf(8);

/** The header `traceparent`. Each trace is recorded whole: the log of reads takes no samples. */
export const traceparentOf = ({ traceId, spanId }: Span): string => `00-${traceId}-${spanId}-01`;

/** What a header `traceparent` says; null when it is left out or malformed. */
export function parseTraceparent(header: unknown): Span | null {
  const found = typeof header === 'string' ? TRACEPARENT.exec(header) : null;
  return found === null ? null : { traceId: found[1] ?? '', spanId: found[2] ?? '' };
}

// Version ff and ids of zeros are not valid (W3C Trace Context, 3.2.2).
const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}$/;

// Random bytes are drawn in bulk: one call of the system for each id costs more than all else that is done with it.
let drawn = Buffer.alloc(0);
let used = 0;

function idOf(bytes: number): string {
  if (used + bytes > drawn.length) {
    drawn = randomBytes(4_096);
    used = 0;
  }
  used += bytes;
  return drawn.toString('hex', used - bytes, used);
}

/** To what a request at a subgraph belongs. */
export interface Trace {
  /** Of the whole operation, over all subgraphs. */
  readonly traceId: string;
  /** The span of whoever asked; null when nobody had begun the trace. */
  readonly parentSpanId: string | null;
  /** The client's own trace. */
  readonly foreign: Span | null;
}

/** The trace that a request came with, else the one that began with its own span. */
export function traceOf(headers: Readonly<Record<string, unknown>>, { traceId }: Span): Trace {
  return {
    traceId,
    parentSpanId: parseTraceparent(headers.traceparent)?.spanId ?? null,
    foreign: parseTraceparent(headers[FOREIGN_TRACE_HEADER]),
  };
}
