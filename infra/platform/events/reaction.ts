import type { Tx } from '../commands/transact.ts';
import type { Envelope } from './envelope.ts';

/**
 * What a service does because of another's event: a command whose cause is the event, run as `system` of the event's gemeente, in the transaction
 * that takes the event. Throw `WaitFor` when it comes too early. Anything else that is thrown, a refusal too, parks the event after three tries.
 */
export interface Reaction<Event extends Envelope = Envelope, Prepared = unknown> {
  /** Before the transaction: reads through the graph. May run more than once for one event. */
  prepare?(event: Event): Promise<Prepared>;
  react(tx: Tx, event: Event, prepared: Prepared): Promise<void>;
}

export type Reactions = Readonly<Record<string, Reaction>>;
