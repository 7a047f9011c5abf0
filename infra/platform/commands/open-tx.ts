import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import type { Scope } from '../access/scope.ts';
import { conflict } from '../errors.ts';
import { lastSequence, type Publishing, writeOutbox } from '../events/outbox.ts';
import type { Uuid } from '../ids.ts';
import type { Instant } from '../time.ts';
import type { Position, Tx } from './transact.ts';

/** Why a transaction runs: a command, or an event that is reacted to. */
export interface Cause {
  readonly actor: Actor;
  readonly scope: Scope;
  readonly at: Instant;
  readonly correlationid: Uuid;
  readonly causationid: Uuid;
  readonly traceparent?: string;
  readonly expectedVersion?: number;
  /** What `load` throws when the row is absent. */
  readonly absent: () => Error;
}

export interface OpenTx {
  readonly tx: Tx;
  /** The last position of each aggregate that was saved with events. */
  positions(): readonly Position[];
}

export function openTx(publishing: Publishing, manager: EntityManager, cause: Cause): OpenTx {
  const told = new Map<Uuid, Position>();
  const { actor, scope, at } = cause;
  const tx: Tx = {
    manager,
    actor,
    scope,
    at,
    find: (aggregate, id) => aggregate.lock(manager, scope, id),
    async load(aggregate, id) {
      const state = await aggregate.lock(manager, scope, id);
      if (state === null) throw cause.absent();
      if (cause.expectedVersion !== undefined && state.version !== cause.expectedVersion) throw conflict('STALE_VERSION');
      return state;
    },
    async save(aggregate, state, events) {
      if (!aggregate.topic.startsWith(`${publishing.service}.`))
        throw new Error(`Topic ${aggregate.topic} is not of ${publishing.service}`);
      const isNew = state.version === 0;
      const next = { ...state, version: state.version + 1 };
      await (isNew ? aggregate.insert(manager, next) : aggregate.update(manager, next));
      await publishing.crash?.('after-state-write');
      if (events.length === 0) return next;
      const last = told.get(state.id)?.sequence ?? (isNew ? 0 : await lastSequence(manager, aggregate.name, state.id));
      const happening = { ...cause, aggregate: aggregate.name, topic: aggregate.topic, id: state.id, gemeente: state.gemeente };
      const sequence = await writeOutbox(publishing, manager, happening, events, last);
      told.set(state.id, { source: aggregate.topic, aggregate: state.id, sequence });
      return next;
    },
  };
  return { tx, positions: () => [...told.values()] };
}
