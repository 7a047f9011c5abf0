import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { activateVolunteer } from '../domain/volunteer-steps.ts';
import { loadVolunteer, saveVolunteer, sinceVolunteer, type VolunteerCommandInput } from './volunteer-command.ts';

export type ActivateVolunteerInput = VolunteerCommandInput;

export function activateVolunteerUseCase(service: UseCases, command: Command<ActivateVolunteerInput>): Promise<Volunteer> {
  const { input } = command;
  return service.transact(command, volunteerAggregate, async (tx) => {
    const volunteer = await loadVolunteer(tx, input);
    const on = sinceVolunteer(service, tx, volunteer, input);
    const profile = profileOf(service, volunteer, on);
    return saveVolunteer(tx, decided(activateVolunteer(volunteer, { vog: profile.vog, on })));
  });
}
