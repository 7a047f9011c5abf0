import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { bezoekwaarschuwingAggregate, warnedOf } from '../database/bezoekwaarschuwing.ts';
import { inwonerAggregate } from '../database/inwoner.ts';
import { redenMistake } from '../domain/bescherming.ts';
import { type Bezoekwaarschuwing, geldigTotMistake, recordBezoekwaarschuwing } from '../domain/bezoekwaarschuwing.ts';
import { bezoekwaarschuwingContract } from '../messaging/publishes.ts';

export interface RecordBezoekwaarschuwingInput {
  readonly commandId: string;
  readonly inwoner: string;
  readonly reden: string;
  readonly geldigTot: LocalDate;
  readonly occurredOn: LocalDate;
}

export function recordBezoekwaarschuwingUseCase(
  service: UseCases,
  command: Command<RecordBezoekwaarschuwingInput>,
): Promise<Bezoekwaarschuwing> {
  const { input } = command;
  return service.transact(command, bezoekwaarschuwingAggregate, async (tx) => {
    const inwoner = await tx.find(inwonerAggregate, parseUuid(input.inwoner));
    if (inwoner === null) throw notFound();
    const since = occurredOn(service, tx, input.occurredOn);
    const { id, gemeente } = inwoner;
    const about = { id: service.newId(), gemeente, version: 0, inwoner: id, reden: input.reden, since, geldigTot: input.geldigTot };
    const waarschuwing = { ...about, vastgelegdDoor: tx.actor.subject, recordedAt: tx.at, beeindigdOp: null };
    assertSound(redenMistake(input.reden, 'BEZOEK', since) ?? geldigTotMistake(waarschuwing, profileOf(service, inwoner, since)));
    const { state, events } = decided(recordBezoekwaarschuwing(waarschuwing, await warnedOf(tx.manager, inwoner, since)));
    return tx.save(bezoekwaarschuwingAggregate, state, events.map(bezoekwaarschuwingContract));
  });
}
