import type { AuditEntry } from '@kerngraaf/platform/commands/audit.ts';
import type { Command, Versioned } from '@kerngraaf/platform/commands/transact.ts';
import { ExpectedError } from '@kerngraaf/platform/errors.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';

/** What use cases work with that leave a trace of what they refuse. */
export interface LoketUseCases extends UseCases {
  /** Writes in a transaction of its own. */
  readonly audit: (entry: AuditEntry) => Promise<void>;
}

/** Which row an attempt was about. */
export type About = (row: Versioned) => void;

/** Refusals that must be traceable: who tried what and why it was refused is written down after all else of the attempt has been rolled back. */
export async function traced<Answer>(
  service: LoketUseCases,
  command: Command,
  reasons: readonly string[],
  work: (about: About) => Promise<Answer>,
): Promise<Answer> {
  let tried: Versioned | undefined;
  try {
    return await work((row) => {
      tried = row;
    });
  } catch (error) {
    if (tried !== undefined && error instanceof ExpectedError && reasons.includes(error.reason)) {
      const { name: action, actor, at } = command;
      await service.audit({ at, actor, action, reason: error.reason, gemeente: tried.gemeente, aggregate: tried.id });
    }
    throw error;
  }
}

/** Refusals of who decides without mandate (O27, O50). */
export const WITHOUT_MANDATE: readonly string[] = ['MANDATE_REQUIRED'];
/** With those of who decides on what she took herself (Awb art. 10:3 lid 3). */
export const NOT_HERS: readonly string[] = [...WITHOUT_MANDATE, 'DECIDED_THE_BESLUIT'];
