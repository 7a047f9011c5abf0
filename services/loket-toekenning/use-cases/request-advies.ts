import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { checkedText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { requestAdvies } from '../domain/advies.ts';
import type { AdviesSoort, Onderzoek } from '../domain/onderzoek.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface RequestAdviesInput extends OnderzoekCommandInput {
  readonly soort: AdviesSoort;
  readonly vraag: string;
}

export function requestAdviesUseCase(service: UseCases, command: Command<RequestAdviesInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const vraag = checkedText(input.vraag, { max: 2_000, multiline: true });
    return saveOnderzoek(tx, decided(requestAdvies(onderzoek, { id: service.newId(), soort: input.soort, vraag, on })));
  });
}
