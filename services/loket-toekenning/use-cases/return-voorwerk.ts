import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { returnVoorwerk } from '../domain/voorwerk.ts';
import { offeredVoorwerk } from './offered-voorwerk.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface ReturnVoorwerkInput extends OnderzoekCommandInput {
  readonly voorwerk: string;
  readonly voorwerkVersion: number;
  readonly reden: string;
}

export function returnVoorwerkUseCase(service: UseCases, command: Command<ReturnVoorwerkInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const offered = await offeredVoorwerk(tx, onderzoek, input.voorwerk);
    const answer = { offered, voorwerkVersion: input.voorwerkVersion, reden: shortText(input.reden), on };
    return saveOnderzoek(tx, decided(returnVoorwerk(onderzoek, answer)));
  });
}
