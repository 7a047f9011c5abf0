import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type AuditEntry, writeAudit } from '@kerngraaf/platform/commands/audit.ts';
import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import { inwonerByBsn } from '../database/inwoner-reads.ts';
import { isBsn } from '../domain/bsn.ts';

export interface ZoekInwoner {
  readonly gemeente: string;
  readonly bsn: string;
  readonly scope: Scope;
  readonly at: Instant;
}

/** The resident with a BSN, or null. Each look-up leaves who looked, when and whom she found; without that trace there is no answer. */
export function zoekInwonerUseCase(root: EntityManager, { gemeente, bsn, scope, at }: ZoekInwoner): Promise<Uuid | null> {
  assertSound(isBsn(bsn) ? null : 'BSN_INVALID');
  return root.transaction(async (manager) => {
    const found = await inwonerByBsn(manager, scope, gemeente, bsn);
    const entry: AuditEntry = { at, actor: scope.actor, action: 'zoekInwoner', reason: found === null ? 'NOT_FOUND' : 'FOUND', gemeente };
    await writeAudit(manager, found === null ? entry : { ...entry, aggregate: found });
    return found;
  });
}
