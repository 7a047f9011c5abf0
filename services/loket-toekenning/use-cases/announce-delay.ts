import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { announceDelay, delayMistake } from '../domain/announce-delay.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag, sinceAanvraag } from './aanvraag-command.ts';

export interface AnnounceDelayInput extends AanvraagCommandInput {
  readonly nieuweDatum: LocalDate;
}

export function announceDelayUseCase(service: UseCases, command: Command<AnnounceDelayInput>): Promise<Aanvraag> {
  const { input } = command;
  return service.transact(command, aanvraagAggregate, async (tx) => {
    const aanvraag = await loadAanvraag(tx, input);
    const on = sinceAanvraag(service, tx, aanvraag, input);
    const { nieuweDatum } = input;
    assertSound(delayMistake(aanvraag, nieuweDatum));
    return saveAanvraag(tx, decided(announceDelay(aanvraag, { nieuweDatum, on })));
  });
}
