import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, longText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import { recordHuisbezoek } from '../domain/record-huisbezoek.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface RecordHuisbezoekInput extends CasusCommandInput {
  readonly huisbezoek: string;
  readonly consulent?: string | null | undefined;
  readonly verslag?: string | null | undefined;
}

export function recordHuisbezoekUseCase(service: UseCases, command: Command<RecordHuisbezoekInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const visit = {
      huisbezoek: parseUuid(input.huisbezoek),
      consulent: ifGiven(input.consulent, parseUuid),
      verslag: ifGiven(input.verslag, longText),
      on: sinceCasus(service, tx, casus, input),
    };
    return saveCasus(service, tx, decided(recordHuisbezoek(casus, visit)));
  });
}
