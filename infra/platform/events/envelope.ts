import type { Uuid } from '../ids.ts';
import type { Instant } from '../time.ts';

/** CloudEvents 1.0 in structured JSON mode, NL GOV profile. `subject` is the aggregate's opaque id, `caseseq` its dense sequence from 1. */
export interface Envelope<Type extends string = string, Data = unknown> {
  readonly specversion: '1.0';
  readonly id: Uuid;
  readonly source: string;
  readonly type: Type;
  readonly subject: Uuid;
  /** The moment of recording, not of occurrence. */
  readonly time: Instant;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  readonly caseseq: number;
  /** The command or event that began it all. */
  readonly correlationid: Uuid;
  /** The command or event that directly caused it. */
  readonly causationid: Uuid;
  readonly traceparent?: string;
  readonly gemeentecode: string;
  readonly data: Data;
}

/** What a service's `messaging/publishes.ts` makes of a domain event; the platform adds the envelope. */
export interface OutgoingEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly data: Data;
}
