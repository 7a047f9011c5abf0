import { writeAudit } from '@kerngraaf/platform/commands/audit.ts';
import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { meldingAggregate } from '../database/melding.ts';
import { type Answer, answerTraject, isLate } from '../domain/answer-traject.ts';
import { saveMelding } from './melding-command.ts';

/** Reaction to what a receiver says of its hop (rows 5, 6 and 21). An answer that came too late is recorded and ignored. */
export async function answerTrajectUseCase(service: UseCases, tx: Tx, melding: Uuid, answer: Answer): Promise<void> {
  const state = await tx.load(meldingAggregate, melding);
  const decision = answerTraject(state, answer);
  if (isLate(decision)) {
    const { at, actor } = tx;
    const { gemeente } = state;
    await writeAudit(tx.manager, { at, actor, action: 'answerTraject', reason: decision.reason, gemeente, aggregate: melding });
    return;
  }
  await saveMelding(service, tx, decided(decision));
}
