import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import { WaitFor } from '@kerngraaf/platform/events/failure.ts';
import type { EventSchemas } from '@kerngraaf/platform/events/schemas.ts';
import { schemas } from '@kerngraaf/platform/events/testing/counter.ts';

/** What is wrong with one service's handling of events; its replicas share it. */
export interface Trouble {
  /** What its reactions read is away. */
  sourceAway: boolean;
  /** Aggregates that it does not know yet. */
  early: ReadonlySet<string>;
  /** Events at which its handler fails, by id. */
  readonly poison: Set<string>;
  /** The same, and nobody ever mends it. */
  readonly hopeless: Set<string>;
  /** Events whose data it cannot read, by id. */
  readonly unreadable: Set<string>;
  /** Events of which it can read nothing at all, by id. */
  readonly garbled: Set<string>;
}

export const noTrouble = (): Trouble => ({
  sourceAway: false,
  early: new Set(),
  poison: new Set(),
  hopeless: new Set(),
  unreadable: new Set(),
  garbled: new Set(),
});

export function demandSource(trouble: Trouble): void {
  if (trouble.sourceAway) throw new ExpectedError('SUBGRAPH_UNAVAILABLE', 'SOURCE_AWAY');
}

export function demandSound(trouble: Trouble, event: Envelope): void {
  if (trouble.early.has(event.subject)) throw new WaitFor('AGGREGATE_UNKNOWN');
  if (trouble.poison.has(event.id) || trouble.hopeless.has(event.id)) throw new Error('The handler has a bug');
}

/** The contracts as the service reads them. */
export const schemasUnder = (trouble: Trouble): EventSchemas => ({
  ...schemas,
  parse(bytes) {
    const parsed = schemas.parse(bytes);
    if (!parsed.readable) return parsed;
    if (trouble.garbled.has(parsed.envelope.id)) return { readable: false, reason: 'ENVELOPE_INVALID' };
    return trouble.unreadable.has(parsed.envelope.id) ? { ...parsed, readable: false, reason: 'SCHEMA_INVALID' } : parsed;
  },
});
