import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import { transferCasus } from '../domain/transfer-casus.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus, sitsInItsTeam } from './casus-command.ts';

export interface TransferCasusInput extends CasusCommandInput {
  readonly professional: string;
}

export function transferCasusUseCase(service: UseCases, command: Command<TransferCasusInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const professional = parseUuid(input.professional);
    const inTeam = await sitsInItsTeam(service, tx, casus, professional, on);
    return saveCasus(service, tx, decided(transferCasus(casus, { professional, inTeam, on })));
  });
}
