import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag, OpschortingGrond } from '../domain/aanvraag.ts';
import { grondMistake, suspendAanvraag } from '../domain/suspend-aanvraag.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag, sinceAanvraag } from './aanvraag-command.ts';

export interface SuspendAanvraagInput extends AanvraagCommandInput {
  readonly grond: OpschortingGrond;
}

export function suspendAanvraagUseCase(service: UseCases, command: Command<SuspendAanvraagInput>): Promise<Aanvraag> {
  const { input } = command;
  return service.transact(command, aanvraagAggregate, async (tx) => {
    const aanvraag = await loadAanvraag(tx, input);
    const on = sinceAanvraag(service, tx, aanvraag, input);
    const { grond } = input;
    assertSound(grondMistake(grond));
    return saveAanvraag(tx, decided(suspendAanvraag(aanvraag, { grond, on })));
  });
}
