import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import type { Volunteer } from '../domain/volunteer.ts';
import { recordVog } from '../domain/volunteer-steps.ts';
import { checkedVog, loadVolunteer, saveVolunteer, sinceVolunteer, type VolunteerCommandInput } from './volunteer-command.ts';

export interface RecordVogInput extends VolunteerCommandInput {
  readonly vogOn: LocalDate;
}

export function recordVogUseCase(service: UseCases, command: Command<RecordVogInput>): Promise<Volunteer> {
  const { input } = command;
  return service.transact(command, volunteerAggregate, async (tx) => {
    const volunteer = await loadVolunteer(tx, input);
    const on = sinceVolunteer(service, tx, volunteer, input);
    return saveVolunteer(tx, decided(recordVog(volunteer, { vogOn: checkedVog(input.vogOn, on), on })));
  });
}
