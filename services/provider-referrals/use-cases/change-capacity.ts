import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import { capacityMistake } from '../domain/agreement.ts';
import { type Contract, changeCapacity } from '../domain/contract.ts';
import { loadContract, type OnContract, saveContract } from './contract-command.ts';

export interface ChangeCapacityInput extends OnContract {
  readonly capaciteit?: number | null | undefined;
}

export function changeCapacityUseCase(service: UseCases, command: Command<ChangeCapacityInput>): Promise<Contract> {
  const { input } = command;
  return service.transact(command, contractAggregate, async (tx) => {
    const { contract, on } = await loadContract(service, tx, input);
    const { capaciteit = null } = input;
    assertSound(capacityMistake(capaciteit));
    return saveContract(tx, changeCapacity(contract, capaciteit, on));
  });
}
