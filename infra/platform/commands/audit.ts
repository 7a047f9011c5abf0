import type { DataSource, EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.ts';
import type { Uuid } from '../ids.ts';
import type { Instant } from '../time.ts';

/** What must be traceable though nothing changed, or beyond what changed: who, what, why. Names of facts and opaque references only. */
export interface AuditEntry {
  readonly at: Instant;
  readonly actor: Actor;
  /** The mutation's or operation's name. */
  readonly action: string;
  readonly reason: string;
  readonly gemeente?: string;
  readonly aggregate?: Uuid;
}

/** In a transaction of its own: after a refusal has rolled everything else back. */
export async function audit(dataSource: DataSource, entry: AuditEntry): Promise<void> {
  await writeAudit(dataSource.manager, entry);
}

/** Within the transaction that does what it tells. */
export async function writeAudit(manager: EntityManager, entry: AuditEntry): Promise<void> {
  await manager.query('INSERT INTO audit (at, actor, role, gemeente, action, aggregate_id, reason) VALUES ($1, $2, $3, $4, $5, $6, $7)', [
    entry.at,
    entry.actor.subject,
    entry.actor.role,
    entry.gemeente ?? null,
    entry.action,
    entry.aggregate ?? null,
    entry.reason,
  ]);
}
