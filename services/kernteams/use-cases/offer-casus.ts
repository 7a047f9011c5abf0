import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusOfHop } from '../database/casus-reads.ts';
import { type Offer, offerCasus } from '../domain/offer-casus.ts';
import { saveCasus } from './casus-command.ts';

/** Reaction to a traject that was opened to a kernteam (row 4): a hop is offered once, whatever is told twice. */
export async function offerCasusUseCase(service: UseCases, tx: Tx, offer: Omit<Offer, 'id'>): Promise<void> {
  if ((await casusOfHop(tx.manager, tx.scope, offer)) !== null) return;
  await saveCasus(service, tx, decided(offerCasus({ ...offer, id: service.newId() })));
}
