import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import { insertBesteding } from '../database/contract-reads.ts';
import type { Contract } from '../domain/contract.ts';
import { spendLumpSum } from '../domain/lump-sum.ts';
import { loadContract, type OnContract, saveContract } from './contract-command.ts';

export interface SpendLumpSumInput extends OnContract {
  readonly doel: string;
  readonly bedrag: number;
}

export function spendLumpSumUseCase(service: UseCases, command: Command<SpendLumpSumInput>): Promise<Contract> {
  const { input } = command;
  return service.transact(command, contractAggregate, async (tx) => {
    const { contract, on } = await loadContract(service, tx, input);
    const { bestedingsdoelen, budgetSignaalPercentage } = profileOf(service, contract, on);
    const { code: doel } = known(byCode(bestedingsdoelen, input.doel), 'DOEL_UNKNOWN');
    const { bedrag } = input;
    if (bedrag <= 0) throw badInput('AMOUNT_NOT_POSITIVE');
    const saved = await saveContract(tx, spendLumpSum(contract, bedrag, budgetSignaalPercentage, on));
    await insertBesteding(tx.manager, contract, service.newId(), { on, doel, bedrag });
    return saved;
  });
}
