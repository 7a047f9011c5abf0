import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { hasOpenAanvraag } from '../database/aanvraag-reads.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { onderzoekOfHop } from '../database/onderzoek-reads.ts';
import { withdrawOnderzoek } from '../domain/let-go.ts';
import { saveOnderzoek } from './onderzoek-command.ts';

/** Reaction to a traject that intake closed because the question was withdrawn or goes on as another. */
export async function withdrawOnderzoekUseCase(
  tx: Tx,
  { on, ...hop }: { readonly traject: string; readonly hop: number; readonly on: LocalDate },
): Promise<void> {
  const found = await onderzoekOfHop(tx.manager, tx.scope, hop);
  const onderzoek = found === null ? null : await tx.find(onderzoekAggregate, found.id);
  if (onderzoek === null) return;
  // The onderzoek is locked: no aanvraag is made on it meanwhile.
  const aanvraagOpen = await hasOpenAanvraag(tx.manager, tx.scope, onderzoek.id);
  const decision = decided(withdrawOnderzoek(onderzoek, { on, aanvraagOpen }));
  if (decision.state !== onderzoek) await saveOnderzoek(tx, decision);
}
