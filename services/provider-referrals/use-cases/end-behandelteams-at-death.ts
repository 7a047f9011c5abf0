import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { holdActive } from '../database/behandelteam-reads.ts';
import { endBehandelteam, lastChange } from '../domain/behandelteam.ts';
import { saveBehandelteam } from './behandelteam-command.ts';

/** Who treated together stop when the resident died, on that day or on that of the last change that they recorded after it. */
export async function endBehandelteamsAtDeath(
  tx: Tx,
  { on: died, ...who }: { readonly gemeente: string; readonly inwoner: string; readonly on: LocalDate },
): Promise<void> {
  for (const team of await holdActive(tx.manager, tx.scope, who)) {
    const last = lastChange(team);
    await saveBehandelteam(tx, endBehandelteam(team, died < last ? last : died));
  }
}
