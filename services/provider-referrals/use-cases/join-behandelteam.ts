import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { type Behandelteam, joinBehandelteam } from '../domain/behandelteam.ts';
import { type LidInput, lidFrom, loadBehandelteam, type OnBehandelteam, saveBehandelteam } from './behandelteam-command.ts';

export interface JoinBehandelteamInput extends OnBehandelteam {
  readonly lid: LidInput;
}

export function joinBehandelteamUseCase(service: UseCases, command: Command<JoinBehandelteamInput>): Promise<Behandelteam> {
  const { input } = command;
  return service.transact(command, behandelteamAggregate, async (tx) => {
    const { team, on } = await loadBehandelteam(service, tx, input);
    return saveBehandelteam(tx, joinBehandelteam(team, lidFrom(input.lid), on));
  });
}
