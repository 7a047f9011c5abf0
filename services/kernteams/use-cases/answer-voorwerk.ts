import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { voorwerkAggregate } from '../database/voorwerk.ts';
import { answerVoorwerk } from '../domain/answer-voorwerk.ts';
import type { Antwoord } from '../domain/voorwerk.ts';

/** Reaction to the loket that took a version over or gave it back (row 11). */
export async function answerVoorwerkUseCase(
  tx: Tx,
  { voorwerk: id, nummer, antwoord }: { readonly voorwerk: Uuid; readonly nummer: number; readonly antwoord: Antwoord },
): Promise<void> {
  const voorwerk = await tx.load(voorwerkAggregate, id);
  const answered = answerVoorwerk(voorwerk, nummer, antwoord);
  if (answered !== null) await tx.save(voorwerkAggregate, answered, []);
}
