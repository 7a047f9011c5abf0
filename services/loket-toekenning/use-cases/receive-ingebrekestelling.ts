import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { receiveIngebrekestelling } from '../domain/ingebrekestelling.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag, sinceAanvraag } from './aanvraag-command.ts';

export type ReceiveIngebrekestellingInput = AanvraagCommandInput;

export function receiveIngebrekestellingUseCase(service: UseCases, command: Command<ReceiveIngebrekestellingInput>): Promise<Aanvraag> {
  const { input } = command;
  return service.transact(command, aanvraagAggregate, async (tx) => {
    const aanvraag = await loadAanvraag(tx, input);
    const on = sinceAanvraag(service, tx, aanvraag, input);
    return saveAanvraag(tx, decided(receiveIngebrekestelling(aanvraag, { on, today: localDateAt(tx.at) })));
  });
}
