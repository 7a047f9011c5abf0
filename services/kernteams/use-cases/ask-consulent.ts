import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { longText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import { askConsulent } from '../domain/ask-consulent.ts';
import type { Casus } from '../domain/casus.ts';
import type { ConsulentSoort } from '../domain/consulent.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface AskConsulentInput extends CasusCommandInput {
  readonly aan: ConsulentSoort;
  readonly vraag: string;
}

export function askConsulentUseCase(service: UseCases, command: Command<AskConsulentInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    return saveCasus(service, tx, decided(askConsulent(casus, { id: service.newId(), aan: input.aan, vraag: longText(input.vraag), on })));
  });
}
