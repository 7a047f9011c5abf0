import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { bezoekwaarschuwingAggregate } from '../database/bezoekwaarschuwing.ts';
import { type Bezoekwaarschuwing, endBezoekwaarschuwing, endMistake } from '../domain/bezoekwaarschuwing.ts';
import { bezoekwaarschuwingContract } from '../messaging/publishes.ts';

export interface EndBezoekwaarschuwingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly bezoekwaarschuwing: string;
  readonly occurredOn: LocalDate;
}

export function endBezoekwaarschuwingUseCase(service: UseCases, command: Command<EndBezoekwaarschuwingInput>): Promise<Bezoekwaarschuwing> {
  const { input } = command;
  return service.transact(command, bezoekwaarschuwingAggregate, async (tx) => {
    const waarschuwing = await tx.load(bezoekwaarschuwingAggregate, parseUuid(input.bezoekwaarschuwing));
    const on = occurredOn(service, tx, input.occurredOn);
    assertSound(endMistake(waarschuwing, on));
    const { state, events } = decided(endBezoekwaarschuwing(waarschuwing, on));
    return tx.save(bezoekwaarschuwingAggregate, state, events.map(bezoekwaarschuwingContract));
  });
}
