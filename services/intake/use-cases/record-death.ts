import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { inwonerAggregate } from '../database/inwoner.ts';
import type { Inwoner } from '../domain/inwoner.ts';
import { recordDeath } from '../domain/record-death.ts';
import { type InwonerCommandInput, loadInwoner, saveInwoner } from './inwoner-command.ts';

export type RecordDeathInput = InwonerCommandInput;

export function recordDeathUseCase(service: UseCases, command: Command<RecordDeathInput>): Promise<Inwoner> {
  const { input } = command;
  return service.transact(command, inwonerAggregate, async (tx) => {
    const inwoner = await loadInwoner(tx, input);
    const on = occurredOn(service, tx, input.occurredOn);
    return saveInwoner(tx, decided(recordDeath(inwoner, on)));
  });
}
