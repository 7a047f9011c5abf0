import type { DataSource } from 'typeorm';
import { type AuditEntry, writeAudit } from '../commands/audit.ts';
import type { Instant } from '../time.ts';

/** Sends the journal since a moment once more, to refill a bus that was lost; readers take what they know as duplicates. Answers the count. */
export async function republish(dataSource: DataSource, since: Instant, entry: Omit<AuditEntry, 'action'>): Promise<number> {
  return dataSource.transaction(async (manager) => {
    await writeAudit(manager, { ...entry, action: 'republish' });
    const [again] = await manager.query<{ count: number }[]>(
      `WITH again AS (INSERT INTO outbox_unpublished SELECT pos FROM outbox WHERE created_at >= $1 ON CONFLICT DO NOTHING RETURNING pos)
       SELECT count(*)::int AS count FROM again`,
      [since],
    );
    return again?.count ?? 0;
  });
}
