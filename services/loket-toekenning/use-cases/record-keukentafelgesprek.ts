import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { ifGiven, longText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import { recordKeukentafelgesprek } from '../domain/gesprek.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface RecordKeukentafelgesprekInput extends OnderzoekCommandInput {
  readonly gesprek: string;
  readonly verslag?: string | null | undefined;
}

export function recordKeukentafelgesprekUseCase(service: UseCases, command: Command<RecordKeukentafelgesprekInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const held = { gesprek: parseUuid(input.gesprek), verslag: ifGiven(input.verslag, longText), on };
    return saveOnderzoek(tx, decided(recordKeukentafelgesprek(onderzoek, held)));
  });
}
