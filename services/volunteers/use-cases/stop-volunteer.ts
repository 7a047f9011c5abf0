import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { stopVolunteer } from '../domain/volunteer-steps.ts';
import { breakOffAll } from './match-command.ts';
import { loadVolunteer, saveVolunteer, sinceVolunteer, type VolunteerCommandInput } from './volunteer-command.ts';

export type StopVolunteerInput = VolunteerCommandInput;

/** Her matches end with it, and their requests look for another. */
export function stopVolunteerUseCase(service: UseCases, command: Command<StopVolunteerInput>): Promise<Volunteer> {
  const { input } = command;
  return service.transact(command, volunteerAggregate, async (tx) => {
    const volunteer = await loadVolunteer(tx, input);
    const on = sinceVolunteer(service, tx, volunteer, input);
    const stopped = await saveVolunteer(tx, decided(stopVolunteer(volunteer, { on })));
    await breakOffAll(service, tx, { gemeente: volunteer.gemeente, volunteer: parseUuid(input.volunteer) }, 'VRIJWILLIGER_GESTOPT', on);
    return stopped;
  });
}
