import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekOfHop } from '../database/onderzoek-reads.ts';
import { type Offer, offerOnderzoek } from '../domain/offer-onderzoek.ts';
import { saveOnderzoek } from './onderzoek-command.ts';

/** Reaction to a traject that was opened to the loket (row 4): a hop is offered once, whatever is told twice. */
export async function offerOnderzoekUseCase(service: UseCases, tx: Tx, offer: Omit<Offer, 'id'>): Promise<void> {
  if ((await onderzoekOfHop(tx.manager, tx.scope, offer)) !== null) return;
  await saveOnderzoek(tx, decided(offerOnderzoek({ ...offer, id: service.newId() })));
}
