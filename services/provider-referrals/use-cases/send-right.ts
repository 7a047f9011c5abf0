import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { notFound, refused } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { mayRefer } from '@kerngraaf/schema/profiles/catalogue.ts';
import type { Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { contractAggregate } from '../database/contract.ts';
import { providersByIds } from '../database/provider-reads.ts';
import { type Contract, contractMistake, isRunning } from '../domain/contract.ts';
import type { Referral, Sent } from '../domain/referral.ts';

/** Whose functie may send is dated data of the gemeenteprofiel; who loads history may. */
export function assertMaySend({ actor, scope }: Tx, { verwijsrecht }: Profile, product: string, on: LocalDate): void {
  if (scope.rows === 'gemeente') return;
  if (!mayRefer(verwijsrecht, { functie: actor.function ?? '', product, on })) throw refused('NO_RIGHT_TO_SEND');
}

/** To whom a contract sends a referral on a day, and whether that is the organisation of who asked, or works for it. */
export async function receiverBy(
  tx: Tx,
  { gemeente, product, gevraagdDoor }: Pick<Referral, 'gemeente' | 'product' | 'gevraagdDoor'>,
  contractId: string,
  on: LocalDate,
): Promise<{ readonly to: Sent; readonly eigen: boolean }> {
  const contract = await tx.find(contractAggregate, parseUuid(contractId));
  if (contract === null) throw notFound();
  const mistake = contractMistake(contract, { gemeente, product, on });
  if (mistake !== null) throw refused(mistake);
  return { to: sentBy(contract), eigen: gevraagdDoor !== null && (await organisatiesOf(tx, contract, on)).includes(gevraagdDoor) };
}

export const sentBy = ({ id: contract, provider, organisatie }: Contract): Sent => ({ contract, provider, organisatie });

/** Of the provider and of whom delivers a part of its work on a day (H13). */
async function organisatiesOf({ manager }: Tx, { provider, organisatie }: Contract, on: LocalDate): Promise<readonly string[]> {
  const [own] = await providersByIds(manager, [provider]);
  const others = (own?.onderaannemers ?? []).filter((each) => isRunning(each, on)).map((each) => each.provider);
  return [organisatie, ...(await providersByIds(manager, others)).map((each) => each.organisatie)];
}
