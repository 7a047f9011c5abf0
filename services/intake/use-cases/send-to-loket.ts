import { writeAudit } from '@kerngraaf/platform/commands/audit.ts';
import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { holdInwoners } from '../database/inwoner.ts';
import { meldingAggregate } from '../database/melding.ts';
import { diedBy } from '../domain/inwoner.ts';
import { type Melding, type MeldingEvent, primaryPerson } from '../domain/melding.ts';
import { type Need, type NotSent, sendToLoket } from '../domain/send-to-loket.ts';
import { goesOnAs, saveMelding } from './melding-command.ts';

/** Reaction to what a team found or prepared (rows 9 and 10). What needs no sending is recorded and ignored. */
export async function sendToLoketUseCase(service: UseCases, tx: Tx, about: Uuid, need: Need, on: LocalDate): Promise<void> {
  const melding = await goesOnAs(tx, await tx.load(meldingAggregate, about));
  const decision = await decideToSend(service, tx, melding, need, on);
  if (decision.accepted) {
    await saveMelding(service, tx, decision);
    return;
  }
  const { at, actor } = tx;
  const { id: aggregate, gemeente } = melding;
  await writeAudit(tx.manager, { at, actor, action: 'sendToLoket', reason: decision.reason, gemeente, aggregate });
}

async function decideToSend(
  service: UseCases,
  tx: Tx,
  melding: Melding,
  need: Need,
  on: LocalDate,
): Promise<Decision<Melding, MeldingEvent, NotSent | 'INWONER_DECEASED'>> {
  const primary = primaryPerson(melding);
  const known = await holdInwoners(tx.manager, tx.scope, { gemeente: melding.gemeente, ids: primary === null ? [] : [primary] });
  if (known.some((inwoner) => diedBy(inwoner, on))) return refuse('INWONER_DECEASED');
  return sendToLoket(melding, need, { id: service.newId(), on });
}
