import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { pauseVolunteer } from '../domain/volunteer-steps.ts';
import { loadVolunteer, saveVolunteer, sinceVolunteer, type VolunteerCommandInput } from './volunteer-command.ts';

export type PauseVolunteerInput = VolunteerCommandInput;

export function pauseVolunteerUseCase(service: UseCases, command: Command<PauseVolunteerInput>): Promise<Volunteer> {
  const { input } = command;
  return service.transact(command, volunteerAggregate, async (tx) => {
    const volunteer = await loadVolunteer(tx, input);
    const on = sinceVolunteer(service, tx, volunteer, input);
    return saveVolunteer(tx, decided(pauseVolunteer(volunteer, { on })));
  });
}
