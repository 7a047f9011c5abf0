import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { notBefore } from '../domain/lopend.ts';
import { resumeAanvraag } from '../domain/resume-aanvraag.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag } from './aanvraag-command.ts';

export function resumeAanvraagUseCase(service: UseCases, command: Command<AanvraagCommandInput>): Promise<Aanvraag> {
  const { input } = command;
  return service.transact(command, aanvraagAggregate, async (tx) => {
    const aanvraag = await loadAanvraag(tx, input);
    const on = occurredOn(service, tx, input.occurredOn);
    if (on < notBefore(aanvraag)) throw badInput('BEFORE_SUSPENSION');
    return saveAanvraag(tx, decided(resumeAanvraag(aanvraag, { on, today: localDateAt(tx.at) })));
  });
}
