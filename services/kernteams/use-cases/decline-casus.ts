import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import { declineCasus } from '../domain/decline-casus.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface DeclineCasusInput extends CasusCommandInput {
  readonly weigerreden: string;
}

export function declineCasusUseCase(service: UseCases, command: Command<DeclineCasusInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const { code } = known(byCode(profileOf(service, casus, on).weigerredenen, input.weigerreden), 'WEIGERREDEN_UNKNOWN');
    return saveCasus(service, tx, decided(declineCasus(casus, { weigerreden: code, on })));
  });
}
