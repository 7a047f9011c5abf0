import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { longText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { casusAggregate } from '../database/casus.ts';
import { answerVraag } from '../domain/answer-vraag.ts';
import type { Casus } from '../domain/casus.ts';
import { consulentSoortOf } from '../domain/consulent.ts';
import { type CasusCommandInput, loadCasus, saveCasus, sinceCasus } from './casus-command.ts';

export interface AnswerVraagInput extends CasusCommandInput {
  readonly vraag: string;
  readonly antwoord: string;
}

export function answerVraagUseCase(service: UseCases, command: Command<AnswerVraagInput>): Promise<Casus> {
  const { input } = command;
  return service.transact(command, casusAggregate, async (tx) => {
    const casus = await loadCasus(tx, input);
    const answer = {
      vraag: parseUuid(input.vraag),
      antwoord: longText(input.antwoord),
      as: consulentSoortOf(tx.actor.function),
      on: sinceCasus(service, tx, casus, input),
    };
    return saveCasus(service, tx, decided(answerVraag(casus, answer)));
  });
}
