import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { inwonerAggregate } from '../database/inwoner.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { recordMove } from '../domain/record-move.ts';
import { kernMistake } from '../domain/register-inwoner.ts';
import { type InwonerCommandInput, loadInwoner, saveInwoner } from './inwoner-command.ts';

export interface RecordMoveInput extends InwonerCommandInput {
  readonly kern?: string | null | undefined;
}

export function recordMoveUseCase(service: UseCases, command: Command<RecordMoveInput>): Promise<Inwoner> {
  const { input } = command;
  return service.transact(command, inwonerAggregate, async (tx) => {
    const inwoner = await loadInwoner(tx, input);
    const on = occurredOn(service, tx, input.occurredOn);
    const { kern = null } = input;
    assertSound(kernMistake(kern, profileOf(service, inwoner, on)));
    return saveInwoner(tx, decided(recordMove(inwoner, kern, on)));
  });
}
