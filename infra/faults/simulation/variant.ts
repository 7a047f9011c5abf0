import type { Bus } from '@kerngraaf/platform/bus/bus.ts';
import type { OpenOutbox } from '@kerngraaf/platform/events/outbox-session.ts';
import type { Database } from './database.ts';
import type { Statements } from './statement.ts';

/** A way in which relay, bus or inbox could be wrong, wired in from outside. The sound platform is the empty one. */
export interface Variant {
  readonly statements?: Statements;
  readonly outbox?: (sound: OpenOutbox, database: Database) => OpenOutbox;
  readonly bus?: (sound: Bus) => Bus;
}
