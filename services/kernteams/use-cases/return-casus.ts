import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus, Moment } from '../domain/casus.ts';
import { returnCasus } from '../domain/return-casus.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface ReturnCasusInput extends CasusCommandInput {
  readonly moment: Moment;
  readonly reden: string;
}

export function returnCasusUseCase(service: UseCases, command: Command<ReturnCasusInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const { moment } = input;
    return saveCasus(service, tx, decided(returnCasus(casus, { moment, reden: shortText(input.reden), on })));
  });
}
