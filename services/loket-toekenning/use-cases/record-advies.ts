import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { longText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { recordAdvies } from '../domain/advies.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface RecordAdviesInput extends OnderzoekCommandInput {
  readonly advies: string;
  readonly tekst: string;
}

export function recordAdviesUseCase(service: UseCases, command: Command<RecordAdviesInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const given = { advies: parseUuid(input.advies), tekst: longText(input.tekst), by: tx.actor.subject, on };
    return saveOnderzoek(tx, decided(recordAdvies(onderzoek, given)));
  });
}
