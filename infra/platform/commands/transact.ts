import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import type { Scope } from '../access/scope.ts';
import type { OutgoingEvent } from '../events/envelope.ts';
import type { Uuid } from '../ids.ts';
import type { Instant } from '../time.ts';

/** What every aggregate's state carries; `version` is 0 before the first save and rises by one with each. */
export interface Versioned {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
}

/** How one kind of aggregate is stored; each service's `database/` has one per aggregate. */
export interface Aggregate<State extends Versioned> {
  /** As in the outbox and in positions, e.g. `casus`. */
  readonly name: string;
  /** Its one topic, e.g. `kernteams.casus`. */
  readonly topic: string;
  /** The row, locked until the transaction ends; null when it does not exist or lies outside the scope. */
  lock(manager: EntityManager, scope: Scope, id: Uuid): Promise<State | null>;
  /** `state.version` is already raised: 1 here, the row's own plus one in `update`. */
  insert(manager: EntityManager, state: State): Promise<void>;
  update(manager: EntityManager, state: State): Promise<void>;
}

/** A place of a log that a reader may wait for. */
export interface Position {
  /** The topic, e.g. `intake.melding`: who does not follow it waits for nothing. */
  readonly source: string;
  readonly aggregate: Uuid;
  readonly sequence: number;
}

/** One request to change something; made by the GraphQL context from a mutation's input. */
export interface Command<Input = unknown> {
  /** The mutation's name. */
  readonly name: string;
  readonly commandId: Uuid;
  readonly expectedVersion?: number;
  /** Hashed without `commandId` and `expectedVersion` for the command log. */
  readonly input: Input;
  readonly actor: Actor;
  readonly scope: Scope;
  readonly at: Instant;
  readonly traceparent?: string;
  /** Hears the positions after the commit; the GraphQL context answers them as `extensions.position`. */
  readonly committed?: (positions: readonly Position[]) => void;
}

/** One transaction as a use case sees it. */
export interface Tx {
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly scope: Scope;
  readonly at: Instant;
  /**
   * The command's own aggregate: locked, `NOT_FOUND` when absent, its version compared with `expectedVersion` (`CONFLICT` `STALE_VERSION`).
   * In a reaction an absent one makes the event wait.
   */
  load<State extends Versioned>(aggregate: Aggregate<State>, id: Uuid): Promise<State>;
  /** Another aggregate: locked, null when absent, no version compared. */
  find<State extends Versioned>(aggregate: Aggregate<State>, id: Uuid): Promise<State | null>;
  /** Inserts at version 0, updates otherwise; answers the state with its raised version. Writes the events to the outbox in the same transaction. */
  save<State extends Versioned>(aggregate: Aggregate<State>, state: State, events: readonly OutgoingEvent[]): Promise<State>;
}

/**
 * Runs one command: command log first (same id and input answers the current state or, where the actor may not see that any more, `DoneUnseen`; other input is `CONFLICT` `COMMAND_ID_REUSED`), then `work`,
 * state, outbox and log in one transaction, retried on serialization failures and deadlocks.
 */
export type Transact = <State extends Versioned>(
  command: Command,
  aggregate: Aggregate<State>,
  work: (tx: Tx) => Promise<State>,
) => Promise<State>;
