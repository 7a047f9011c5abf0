import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { badInput } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { occurredOn, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { behandelteamAggregate } from '../database/behandelteam.ts';
import { type Behandelteam, recordAverted } from '../domain/behandelteam.ts';
import { type OnBehandelteam, saveBehandelteam } from './behandelteam-command.ts';

export function recordAvertedUithuisplaatsingUseCase(service: UseCases, command: Command<OnBehandelteam>): Promise<Behandelteam> {
  const { input } = command;
  return service.transact(command, behandelteamAggregate, async (tx) => {
    const team = await tx.load(behandelteamAggregate, parseUuid(input.behandelteam));
    const on = occurredOn(service, tx, input.occurredOn);
    if (on < team.since) throw badInput('BEFORE_BEHANDELTEAM');
    return saveBehandelteam(tx, recordAverted(team, on));
  });
}
