import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import type { Casus } from '../domain/casus.ts';
import { recordZrm, zrmMistake } from '../domain/record-zrm.ts';
import type { ZrmRespondent, ZrmVersie } from '../domain/zrm.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface RecordZrmInput extends CasusCommandInput {
  readonly versie: ZrmVersie;
  readonly respondent: ZrmRespondent;
  readonly scores: readonly { readonly domein: string; readonly score?: number | null | undefined }[];
}

export function recordZrmUseCase(service: UseCases, command: Command<RecordZrmInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const on = sinceCasus(service, tx, casus, input);
    const { versie, respondent } = input;
    const scores = input.scores.map(({ domein, score = null }) => ({ domein, score }));
    assertSound(zrmMistake(versie, scores));
    return saveCasus(service, tx, decided(recordZrm(casus, { on, versie, respondent, scores })));
  });
}
