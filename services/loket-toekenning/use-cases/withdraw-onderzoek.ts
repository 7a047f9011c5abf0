import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { onderzoekOfHop } from '../database/onderzoek-reads.ts';
import { withdrawOnderzoek } from '../domain/let-go.ts';
import { saveOnderzoek } from './onderzoek-command.ts';

/** Reaction to a traject that intake closed because the question was withdrawn. */
export async function withdrawOnderzoekUseCase(
  tx: Tx,
  { on, ...hop }: { readonly traject: string; readonly hop: number; readonly on: LocalDate },
): Promise<void> {
  const found = await onderzoekOfHop(tx.manager, tx.scope, hop);
  const onderzoek = found === null ? null : await tx.find(onderzoekAggregate, found.id);
  if (onderzoek === null) return;
  const decision = decided(withdrawOnderzoek(onderzoek, on));
  if (decision.state !== onderzoek) await saveOnderzoek(tx, decision);
}
