import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { voorwerkAggregate } from '../database/voorwerk.ts';
import { voorwerkOfMelding } from '../database/voorwerk-reads.ts';
import { letGoOfVoorwerk } from '../domain/antwoord-termijnen.ts';
import { saveVoorwerk } from './voorwerk-command.ts';

/** Reaction to the loket that ended its onderzoek of a question: what it did not answer is answered by nobody. */
export async function letGoOfVoorwerkUseCase(
  service: UseCases,
  tx: Tx,
  { melding, on }: { readonly melding: Uuid; readonly on: LocalDate },
): Promise<void> {
  for (const { id } of await voorwerkOfMelding(tx.manager, tx.scope, melding)) {
    const left = letGoOfVoorwerk(await tx.load(voorwerkAggregate, id), on);
    if (left !== null) await saveVoorwerk(service, tx, { state: left, events: [] });
  }
}
