import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, longText, shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Onderdeel, Onderzoek } from '../domain/onderzoek.ts';
import { onderdelenMistake, recordOnderzoeksonderdeel } from '../domain/onderzoeksonderdeel.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface RecordOnderzoeksonderdeelInput extends OnderzoekCommandInput {
  readonly onderdelen: readonly {
    readonly onderdeel: Onderdeel;
    readonly tekst?: string | null | undefined;
    readonly geenReden?: string | null | undefined;
  }[];
}

export function recordOnderzoeksonderdeelUseCase(service: UseCases, command: Command<RecordOnderzoeksonderdeelInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const given = input.onderdelen.map(({ onderdeel, tekst, geenReden }) => ({
      onderdeel,
      tekst: ifGiven(tekst, longText),
      geenReden: ifGiven(geenReden, shortText),
    }));
    assertSound(onderdelenMistake(given));
    return saveOnderzoek(tx, decided(recordOnderzoeksonderdeel(onderzoek, { given, on })));
  });
}
