import type { DataSource } from 'typeorm';
import { type AuditEntry, writeAudit } from '../commands/audit.ts';
import type { Instant } from '../time.ts';

/** Sends the journal since a moment once more, to refill a bus that was lost; readers take what they know as duplicates. Answers the count. */
export async function republish(dataSource: DataSource, since: Instant, entry: Omit<AuditEntry, 'action'>): Promise<number> {
  return dataSource.transaction(async (manager) => {
    await writeAudit(manager, { ...entry, action: 'republish' });
    const [, count] = await manager.query<[unknown, number]>(
      'UPDATE outbox SET published_at = NULL WHERE created_at >= $1 AND published_at IS NOT NULL',
      [since],
    );
    return count;
  });
}
