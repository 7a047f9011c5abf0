import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import type { KandidatuurUitkomst, Volunteer } from '../domain/volunteer.ts';
import { concludeKandidatuur } from '../domain/volunteer-steps.ts';
import { loadVolunteer, saveVolunteer, sinceVolunteer, type VolunteerCommandInput } from './volunteer-command.ts';

export interface ConcludeKandidatuurInput extends VolunteerCommandInput {
  readonly kernteam: string;
  readonly uitkomst: KandidatuurUitkomst;
}

export function concludeKandidatuurUseCase(service: UseCases, command: Command<ConcludeKandidatuurInput>): Promise<Volunteer> {
  const { input } = command;
  return service.transact(command, volunteerAggregate, async (tx) => {
    const volunteer = await loadVolunteer(tx, input);
    const on = sinceVolunteer(service, tx, volunteer, input);
    return saveVolunteer(tx, decided(concludeKandidatuur(volunteer, { kernteam: input.kernteam, uitkomst: input.uitkomst, on })));
  });
}
