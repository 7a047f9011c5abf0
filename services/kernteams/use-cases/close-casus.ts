import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import { closeCasus } from '../domain/close-casus.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface CloseCasusInput extends CasusCommandInput {
  readonly oplossing: string;
}

export function closeCasusUseCase(service: UseCases, command: Command<CloseCasusInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const { code } = known(byCode(profileOf(service, casus, on).oplossingen, input.oplossing), 'OPLOSSING_UNKNOWN');
    return saveCasus(service, tx, decided(closeCasus(casus, { oplossing: code, on })));
  });
}
