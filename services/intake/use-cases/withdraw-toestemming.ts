import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { toestemmingAggregate } from '../database/toestemming.ts';
import type { Toestemming } from '../domain/toestemming.ts';
import { withdrawalMistake, withdrawToestemming } from '../domain/withdraw-toestemming.ts';
import { toestemmingContract } from '../messaging/publishes.ts';

export interface WithdrawToestemmingInput {
  readonly commandId: string;
  readonly expectedVersion: number;
  readonly toestemming: string;
  readonly occurredOn: LocalDate;
}

export function withdrawToestemmingUseCase(service: UseCases, command: Command<WithdrawToestemmingInput>): Promise<Toestemming> {
  const { input } = command;
  return service.transact(command, toestemmingAggregate, async (tx) => {
    const toestemming = await tx.load(toestemmingAggregate, parseUuid(input.toestemming));
    const on = occurredOn(service, tx, input.occurredOn);
    assertSound(withdrawalMistake(toestemming, on));
    const { state, events } = decided(withdrawToestemming(toestemming, on));
    return tx.save(toestemmingAggregate, state, events.map(toestemmingContract));
  });
}
