import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { withdrawAanvraag } from '../domain/withdraw-aanvraag.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag, sinceAanvraag, soundAanbod } from './aanvraag-command.ts';
import type { AanbodInput } from './kernteam-aanbod.ts';

export interface WithdrawAanvraagInput extends AanvraagCommandInput {
  readonly reden: string;
  readonly kernteamAangeboden?: AanbodInput | null | undefined;
}

export function withdrawAanvraagUseCase(service: UseCases, command: Command<WithdrawAanvraagInput>): Promise<Aanvraag> {
  const { input } = command;
  return service.transact(command, aanvraagAggregate, async (tx) => {
    const aanvraag = await loadAanvraag(tx, input);
    const on = sinceAanvraag(service, tx, aanvraag, input);
    const aanbod = soundAanbod(input.kernteamAangeboden, profileOf(service, aanvraag, on));
    // The resident herself has nothing to offer.
    const aanbodNodig = tx.actor.role !== 'inwoner';
    return saveAanvraag(tx, decided(withdrawAanvraag(aanvraag, { reden: shortText(input.reden), aanbod, aanbodNodig, on })));
  });
}
