import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import type { Beschikbaarheid } from '../domain/beschikbaarheid.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { changeBeschikbaarheid } from '../domain/volunteer-steps.ts';
import { checkedBeschikbaarheid, loadVolunteer, saveVolunteer, sinceVolunteer, type VolunteerCommandInput } from './volunteer-command.ts';

export interface ChangeBeschikbaarheidInput extends VolunteerCommandInput, Beschikbaarheid {}

export function changeBeschikbaarheidUseCase(service: UseCases, command: Command<ChangeBeschikbaarheidInput>): Promise<Volunteer> {
  const { input } = command;
  return service.transact(command, volunteerAggregate, async (tx) => {
    const volunteer = await loadVolunteer(tx, input);
    const on = sinceVolunteer(service, tx, volunteer, input);
    const profile = profileOf(service, volunteer, on);
    return saveVolunteer(tx, decided(changeBeschikbaarheid(volunteer, { offered: checkedBeschikbaarheid(profile, input), on })));
  });
}
