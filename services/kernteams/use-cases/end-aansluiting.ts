import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aansluitingAggregate } from '../database/aansluiting.ts';
import type { Aansluiting } from '../domain/aansluiting.ts';
import { endAansluiting, endMistake } from '../domain/end-aansluiting.ts';
import { aansluitingContract } from '../messaging/publishes.ts';

export interface EndAansluitingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly aansluiting: string;
  readonly until: LocalDate;
}

export function endAansluitingUseCase(service: UseCases, command: Command<EndAansluitingInput>): Promise<Aansluiting> {
  const { input } = command;
  return service.transact(command, aansluitingAggregate, async (tx) => {
    const aansluiting = await tx.load(aansluitingAggregate, parseUuid(input.aansluiting));
    assertSound(endMistake(aansluiting, input.until));
    const { state, events } = decided(endAansluiting(aansluiting, input.until));
    return tx.save(
      aansluitingAggregate,
      state,
      events.map((event) => aansluitingContract(state, event)),
    );
  });
}
