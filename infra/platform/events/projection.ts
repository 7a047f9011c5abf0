import type { EntityManager } from 'typeorm';
import { held } from '../database/prepared.ts';
import type { Envelope } from './envelope.ts';

/**
 * Rows derived from events alone, own and others', within the transaction that takes the event. There is no order across aggregates: `apply` must
 * give the same rows for every interleaving of them, and read nothing but the event and its own tables.
 */
export interface Projection {
  readonly name: string;
  /** Written by nothing else. */
  readonly tables: readonly string[];
  readonly types: readonly string[];
  apply(manager: EntityManager, event: Envelope): Promise<void>;
}

/** Writes rows of a projection with a statement whose text is always the same; it goes to the server with the next one. */
export async function writeRows(manager: EntityManager, statement: string, values: readonly unknown[]): Promise<void> {
  await manager.query(held(statement), [...values]);
}

export async function project(projections: readonly Projection[], manager: EntityManager, event: Envelope): Promise<void> {
  for (const projection of projections) {
    if (projection.types.includes(event.type)) await projection.apply(manager, event);
  }
}

/** SQL: whether an event about an aggregate of another owner waits or is parked here, so that a projection of it may be old. */
export const isSetAside = (consumer: string, source: string, aggregate: string): string =>
  `(EXISTS (SELECT FROM parked_aggregate p WHERE p.consumer = '${consumer}' AND p.source = '${source}' AND p.aggregate_id = ${aggregate})
    OR EXISTS (SELECT FROM inbox_waiting w WHERE w.consumer = '${consumer}' AND w.source = '${source}' AND w.aggregate_id = ${aggregate}))`;
