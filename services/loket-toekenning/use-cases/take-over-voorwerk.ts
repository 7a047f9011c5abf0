import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { onderzoekAggregate } from '../database/onderzoek.ts';
import type { Onderzoek } from '../domain/onderzoek.ts';
import { takeOverVoorwerk } from '../domain/voorwerk.ts';
import { offeredVoorwerk } from './offered-voorwerk.ts';
import { loadOnderzoek, type OnderzoekCommandInput, saveOnderzoek, sinceOnderzoek } from './onderzoek-command.ts';

export interface TakeOverVoorwerkInput extends OnderzoekCommandInput {
  readonly voorwerk: string;
  readonly voorwerkVersion: number;
}

export function takeOverVoorwerkUseCase(service: UseCases, command: Command<TakeOverVoorwerkInput>): Promise<Onderzoek> {
  const { input } = command;
  return service.transact(command, onderzoekAggregate, async (tx) => {
    const onderzoek = await loadOnderzoek(tx, input);
    const on = sinceOnderzoek(service, tx, onderzoek, input);
    const offered = await offeredVoorwerk(tx, onderzoek, input.voorwerk);
    const answer = { offered, voorwerkVersion: input.voorwerkVersion, on };
    return saveOnderzoek(tx, decided(takeOverVoorwerk(onderzoek, answer)));
  });
}
