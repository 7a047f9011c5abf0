import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { proposeForKernteam } from '../domain/volunteer-steps.ts';
import { loadVolunteer, saveVolunteer, sinceVolunteer, type VolunteerCommandInput } from './volunteer-command.ts';

export interface ProposeForKernteamInput extends VolunteerCommandInput {
  readonly kernteam: string;
}

export function proposeForKernteamUseCase(service: UseCases, command: Command<ProposeForKernteamInput>): Promise<Volunteer> {
  const { input } = command;
  return service.transact(command, volunteerAggregate, async (tx) => {
    const volunteer = await loadVolunteer(tx, input);
    const on = sinceVolunteer(service, tx, volunteer, input);
    const profile = profileOf(service, volunteer, on);
    const { code: kernteam } = known(byCode(profile.kernteams, input.kernteam), 'KERNTEAM_UNKNOWN');
    return saveVolunteer(tx, decided(proposeForKernteam(volunteer, { kernteam, on })));
  });
}
