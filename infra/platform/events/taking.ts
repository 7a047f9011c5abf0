import type { DataSource } from 'typeorm';
import type { Log, LogFields } from '../process/log.ts';
import type { Tracing } from '../telemetry/tracing.ts';
import type { Clock } from '../time.ts';
import type { Incoming, Place } from './incoming.ts';
import type { Publishing } from './outbox.ts';
import type { Reactions } from './reaction.ts';

/** What taking an event needs; the same for deliveries and for the queue. */
export interface Taking extends Publishing {
  readonly consumer: string;
  readonly dataSource: DataSource;
  readonly reactions: Reactions;
  readonly clock: Clock;
  readonly tracing: Tracing;
  readonly log: Log;
  /** After a commit that took an event. */
  readonly taken: (place: Place, sequence: number) => void;
  /** After a commit that may have made a queue due. */
  readonly queued: () => void;
}

/** From the bus, or the first of its aggregate's queue. */
export type From = 'bus' | 'queue';

/** `healed`: applied, and a gap is closed. `behind`: set aside behind one that waits or is parked. `gone`: another replica was first. */
export type Outcome = 'applied' | 'healed' | 'duplicate' | 'waiting' | 'parked' | 'behind' | 'gone';

export const fieldsOf = (event: Incoming): LogFields => ({
  consumer: event.consumer,
  source: event.source,
  aggregate: event.aggregate,
  sequence: event.sequence ?? undefined,
  eventId: event.id,
  eventType: event.readable ? event.envelope.type : undefined,
});
