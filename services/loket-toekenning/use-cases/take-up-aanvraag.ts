import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { takeUpAanvraag } from '../domain/take-up-aanvraag.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag, sinceAanvraag } from './aanvraag-command.ts';

export function takeUpAanvraagUseCase(service: UseCases, command: Command<AanvraagCommandInput>): Promise<Aanvraag> {
  const { input } = command;
  return service.transact(command, aanvraagAggregate, async (tx) => {
    const aanvraag = await loadAanvraag(tx, input);
    const on = sinceAanvraag(service, tx, aanvraag, input);
    return saveAanvraag(tx, decided(takeUpAanvraag(aanvraag, { behandelaar: parseUuid(tx.actor.subject), on })));
  });
}
