import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import { leefgebiedenMistake, recordLeefgebieden } from '../domain/record-leefgebieden.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface RecordLeefgebiedenInput extends CasusCommandInput {
  readonly leefgebieden: readonly string[];
}

export function recordLeefgebiedenUseCase(service: UseCases, command: Command<RecordLeefgebiedenInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const { leefgebieden } = input;
    assertSound(leefgebiedenMistake(leefgebieden, profileOf(service, casus, on)));
    return saveCasus(service, tx, decided(recordLeefgebieden(casus, { leefgebieden, on })));
  });
}
