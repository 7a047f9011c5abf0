import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import { endMistake } from '../domain/agreement.ts';
import { type Contract, endContract } from '../domain/contract.ts';
import { loadContract, type OnContract, saveContract } from './contract-command.ts';

export interface EndContractInput extends OnContract {
  readonly until: LocalDate;
}

export function endContractUseCase(service: UseCases, command: Command<EndContractInput>): Promise<Contract> {
  const { input } = command;
  return service.transact(command, contractAggregate, async (tx) => {
    const { contract, on } = await loadContract(service, tx, input);
    assertSound(endMistake(contract, input.until, on));
    return saveContract(tx, endContract(contract, input.until, on));
  });
}
