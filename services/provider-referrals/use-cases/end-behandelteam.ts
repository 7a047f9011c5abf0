import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { type Behandelteam, endBehandelteam } from '../domain/behandelteam.ts';
import { loadBehandelteam, type OnBehandelteam, saveBehandelteam } from './behandelteam-command.ts';

export function endBehandelteamUseCase(service: UseCases, command: Command<OnBehandelteam>): Promise<Behandelteam> {
  const { input } = command;
  return service.transact(command, behandelteamAggregate, async (tx) => {
    const { team, on } = await loadBehandelteam(service, tx, input);
    return saveBehandelteam(tx, endBehandelteam(team, on));
  });
}
