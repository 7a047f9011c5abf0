import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import { type Contract, reportWaitingTime } from '../domain/contract.ts';
import { loadContract, type OnContract, saveContract } from './contract-command.ts';

export interface ReportWaitingTimeInput extends OnContract {
  readonly dagen: number;
}

export function reportWaitingTimeUseCase(service: UseCases, command: Command<ReportWaitingTimeInput>): Promise<Contract> {
  const { input } = command;
  return service.transact(command, contractAggregate, async (tx) => {
    const { contract, on } = await loadContract(service, tx, input);
    const { dagen } = input;
    if (dagen < 0) throw badInput('WAITING_TIME_BELOW_ZERO');
    return saveContract(tx, reportWaitingTime(contract, { dagen, on }));
  });
}
