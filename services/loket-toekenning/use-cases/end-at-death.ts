import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { voorzieningAggregate } from '../database/voorziening.ts';
import { runningOf } from '../database/voorziening-reads.ts';
import { endVoorziening } from '../domain/voorziening-steps.ts';
import { saveVoorziening } from './voorziening-effects.ts';

/** Reaction to a death: what she had ends on that day, without a besluit. */
export async function endAtDeathUseCase(
  service: UseCases,
  tx: Tx,
  { gemeente, inwoner, on }: { readonly gemeente: string; readonly inwoner: string; readonly on: LocalDate },
): Promise<void> {
  for (const { id } of await runningOf(tx.manager, tx.scope, gemeente, inwoner)) {
    const voorziening = await tx.find(voorzieningAggregate, id);
    if (voorziening === null || voorziening.status === 'BEEINDIGD') continue;
    await saveVoorziening(service, tx, voorziening, decided(endVoorziening(voorziening, { grond: 'overlijden', until: on, on })), on);
  }
}
