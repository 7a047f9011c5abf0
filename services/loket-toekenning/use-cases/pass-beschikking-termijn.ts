import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Due } from '@kerngraaf/platform/deadlines/watch.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { changeTermijn, lapseTermijn, termijnOf } from '@kerngraaf/schema/terms/termijn.ts';
import { beschikkingAggregate } from '../database/beschikking.ts';

/** The last day for a bezwaar has passed: nothing is told, a late one is judged by whether it is excused (Awb art. 6:11). */
export async function passBeschikkingTermijnUseCase(tx: Tx, { id, code }: Due, today: LocalDate): Promise<void> {
  const beschikking = await tx.load(beschikkingAggregate, id);
  const before = termijnOf(beschikking.termijnen, code);
  if (before === null || lapseTermijn(before, today).termijn === before) return;
  const termijnen = changeTermijn(beschikking.termijnen, code, (termijn) => lapseTermijn(termijn, today).termijn);
  await tx.save(beschikkingAggregate, { ...beschikking, termijnen }, []);
}
