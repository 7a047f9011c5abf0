import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { periodMistake, type VolunteerRequest } from '../domain/volunteer-request.ts';
import { reviewVolunteerRequest } from '../domain/volunteer-request-steps.ts';
import { byOf, loadRequest, type RequestCommandInput, requestTerms, saveRequest, sinceRequest } from './request-command.ts';

export interface ReviewVolunteerRequestInput extends RequestCommandInput {
  readonly until?: LocalDate | null | undefined;
}

export function reviewVolunteerRequestUseCase(service: UseCases, command: Command<ReviewVolunteerRequestInput>): Promise<VolunteerRequest> {
  const { input } = command;
  return service.transact(command, volunteerRequestAggregate, async (tx) => {
    const request = await loadRequest(tx, input);
    const on = sinceRequest(service, tx, request, input);
    const { until = null } = input;
    assertSound(periodMistake({ ...request, until }, on));
    const given = { until, on, by: byOf(tx), ...requestTerms(service, tx, request, on) };
    return saveRequest(tx, decided(reviewVolunteerRequest(request, given)));
  });
}
