import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { voorwerkAggregate } from '../database/voorwerk.ts';
import { answerVoorwerk } from '../domain/answer-voorwerk.ts';
import type { Antwoord } from '../domain/voorwerk.ts';
import { saveVoorwerk } from './voorwerk-command.ts';

/** Reaction to the loket that took a version over or gave it back (row 11). */
export async function answerVoorwerkUseCase(
  service: UseCases,
  tx: Tx,
  { voorwerk: id, nummer, antwoord }: { readonly voorwerk: Uuid; readonly nummer: number; readonly antwoord: Antwoord },
): Promise<void> {
  const voorwerk = await tx.load(voorwerkAggregate, id);
  const answered = answerVoorwerk(voorwerk, nummer, antwoord);
  if (answered !== null) await saveVoorwerk(service, tx, { state: answered, events: [] });
}
