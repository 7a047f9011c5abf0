import type { Received, SourceAnswer } from '../source.ts';

/** An answer as it comes over the wire. */
export function receivedOf({ data, errors }: SourceAnswer): Received {
  const text = errors.length === 0 ? JSON.stringify({ data }) : JSON.stringify({ errors, data });
  return { bytes: Buffer.from(text), answer: () => ({ data: JSON.parse(text).data, errors }), extended: () => undefined };
}
