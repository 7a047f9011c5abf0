import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import type { Contract } from '../domain/contract.ts';
import { lumpSumMistake, setLumpSum } from '../domain/lump-sum.ts';
import { loadContract, type OnContract, saveContract } from './contract-command.ts';

export interface SetLumpSumInput extends OnContract {
  readonly jaar: number;
  readonly bedrag: number;
}

export function setLumpSumUseCase(service: UseCases, command: Command<SetLumpSumInput>): Promise<Contract> {
  const { input } = command;
  return service.transact(command, contractAggregate, async (tx) => {
    const { contract, on } = await loadContract(service, tx, input);
    assertSound(lumpSumMistake(contract, input));
    return saveContract(tx, setLumpSum(contract, input, profileOf(service, contract, on).budgetSignaalPercentage, on));
  });
}
