import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { type Behandelteam, leaveBehandelteam } from '../domain/behandelteam.ts';
import { loadBehandelteam, type OnBehandelteam, saveBehandelteam } from './behandelteam-command.ts';

export interface LeaveBehandelteamInput extends OnBehandelteam {
  readonly professional: string;
}

export function leaveBehandelteamUseCase(service: UseCases, command: Command<LeaveBehandelteamInput>): Promise<Behandelteam> {
  const { input } = command;
  return service.transact(command, behandelteamAggregate, async (tx) => {
    const { team, on } = await loadBehandelteam(service, tx, input);
    return saveBehandelteam(tx, leaveBehandelteam(team, parseUuid(input.professional), on));
  });
}
