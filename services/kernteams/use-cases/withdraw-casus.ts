import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import { casusOfHop } from '../database/casus-reads.ts';
import { withdrawCasus } from '../domain/withdraw-casus.ts';
import { saveCasus } from './casus-command.ts';

/** Reaction to a question that was withdrawn at the poort. A hop that is not here went to the loket. */
export async function withdrawCasusUseCase(
  service: UseCases,
  tx: Tx,
  { on, ...hop }: { readonly traject: Uuid; readonly hop: number; readonly on: LocalDate },
): Promise<void> {
  const known = await casusOfHop(tx.manager, tx.scope, hop);
  const casus = known === null ? null : await tx.find(casusAggregate, known.id);
  const withdrawn = casus === null ? null : withdrawCasus(casus, on);
  if (withdrawn !== null) await saveCasus(service, tx, { state: withdrawn, events: [] });
}
