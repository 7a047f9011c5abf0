import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { aanvraagAggregate } from '../database/aanvraag.ts';
import type { Aanvraag } from '../domain/aanvraag.ts';
import { AANVULLING } from '../domain/lopend.ts';
import { requestAanvulling } from '../domain/request-aanvulling.ts';
import { type AanvraagCommandInput, loadAanvraag, saveAanvraag, sinceAanvraag } from './aanvraag-command.ts';

export interface RequestAanvullingInput extends AanvraagCommandInput {
  readonly vraag: string;
}

export function requestAanvullingUseCase(service: UseCases, command: Command<RequestAanvullingInput>): Promise<Aanvraag> {
  const { input } = command;
  return service.transact(command, aanvraagAggregate, async (tx) => {
    const aanvraag = await loadAanvraag(tx, input);
    const on = sinceAanvraag(service, tx, aanvraag, input);
    const vraag = checkedText(input.vraag, { max: 2_000, multiline: true });
    const termijn = byCode(profileOf(service, aanvraag, on).termijnen, AANVULLING);
    if (termijn === null) throw new Error('A gemeenteprofiel without the term to complete an aanvraag');
    return saveAanvraag(tx, decided(requestAanvulling(aanvraag, { vraag, termijn, on, today: localDateAt(tx.at) })));
  });
}
