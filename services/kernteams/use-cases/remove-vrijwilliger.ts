import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import { removeVrijwilliger } from '../domain/remove-vrijwilliger.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface RemoveVrijwilligerInput extends CasusCommandInput {
  readonly huisbezoek: string;
}

export function removeVrijwilligerUseCase(service: UseCases, command: Command<RemoveVrijwilligerInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    return saveCasus(service, tx, decided(removeVrijwilliger(casus, { huisbezoek: parseUuid(input.huisbezoek), on })));
  });
}
