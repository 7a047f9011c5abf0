import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { diedOn, runningOf } from '../database/voorziening-reads.ts';
import { endAtDeath } from './voorziening-effects.ts';

/** Reaction to a death: what she had ends on that day, without a besluit. */
export async function endAtDeathUseCase(
  service: UseCases,
  tx: Tx,
  { gemeente, inwoner, on }: { readonly gemeente: string; readonly inwoner: string; readonly on: LocalDate },
): Promise<void> {
  // Held, so that nothing begins for her meanwhile.
  await diedOn(tx.manager, tx.scope, { gemeente, inwoner });
  for (const { id } of await runningOf(tx.manager, tx.scope, gemeente, inwoner)) {
    const voorziening = await tx.find(voorzieningAggregate, id);
    if (voorziening === null || voorziening.status === 'BEEINDIGD') continue;
    await endAtDeath(service, tx, voorziening, on);
  }
}
