import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import { recordActiviteit } from '../domain/record-activiteit.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface RecordActiviteitInput extends CasusCommandInput {
  readonly taak: string;
  readonly toelichting?: string | null | undefined;
}

export function recordActiviteitUseCase(service: UseCases, command: Command<RecordActiviteitInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const taak = known(byCode(profileOf(service, casus, on).taken, input.taak), 'TAAK_UNKNOWN');
    const activiteit = { on, taak: taak.code, toelichting: ifGiven(input.toelichting, shortText) };
    return saveCasus(service, tx, decided(recordActiviteit(casus, activiteit, taak)));
  });
}
