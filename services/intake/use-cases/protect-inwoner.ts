import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn } from '@kerngraaf/schema/profiles/use-cases.ts';
import { beschermingAggregate, holdsFor } from '../database/bescherming.ts';
import { inwonerAggregate } from '../database/inwoner.ts';
import { type Bescherming, protectInwoner, redenMistake } from '../domain/bescherming.ts';
import { beschermingContract } from '../messaging/publishes.ts';
import { type Confirmed, confirmed, protectionReceivers, type ReadingUseCases } from './receivers.ts';

export interface ProtectInwonerInput {
  readonly commandId: string;
  readonly inwoner: string;
  readonly reden: string;
  readonly occurredOn: LocalDate;
}

/** Answers when all owners closed her to who is outside, or with the names of those that may not have. */
export function protectInwonerUseCase(service: ReadingUseCases, command: Command<ProtectInwonerInput>): Promise<Confirmed<Bescherming>> {
  return confirmed(service, protectionReceivers, command, (telling) => protectedBy(service, telling));
}

function protectedBy(service: ReadingUseCases, command: Command<ProtectInwonerInput>): Promise<Bescherming> {
  const { input } = command;
  return service.transact(command, beschermingAggregate, async (tx) => {
    const inwoner = await tx.find(inwonerAggregate, parseUuid(input.inwoner));
    if (inwoner === null) throw notFound();
    const since = occurredOn(service, tx, input.occurredOn);
    assertSound(redenMistake(input.reden, 'BESCHERMING', since));
    const { id, gemeente } = inwoner;
    const about = { id: service.newId(), gemeente, version: 0, inwoner: id, reden: input.reden, since };
    const bescherming: Bescherming = { ...about, vastgelegdDoor: tx.actor.subject, recordedAt: tx.at, opgeheven: null };
    const { state, events } = decided(protectInwoner(bescherming, await holdsFor(tx.manager, inwoner)));
    return tx.save(beschermingAggregate, state, events.map(beschermingContract));
  });
}
