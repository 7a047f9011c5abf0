import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { isExcluded } from '../domain/volunteer-match-steps.ts';
import { exclusionsMistake, type VolunteerRequest } from '../domain/volunteer-request.ts';
import { changeExclusions } from '../domain/volunteer-request-steps.ts';
import { breakOffAll } from './match-command.ts';
import { loadRequest, type RequestCommandInput, requestOf, saveRequest, sinceRequest } from './request-command.ts';

export interface ChangeExclusionsInput extends RequestCommandInput {
  readonly uitsluitingen: readonly string[];
  readonly nietUitEigenKern: boolean;
}

/** What runs with whom she does not want ends (O46). */
export function changeExclusionsUseCase(service: UseCases, command: Command<ChangeExclusionsInput>): Promise<VolunteerRequest> {
  const { input } = command;
  return service.transact(command, volunteerRequestAggregate, async (tx) => {
    const request = await loadRequest(tx, input);
    const on = sinceRequest(service, tx, request, input);
    assertSound(exclusionsMistake(input.uitsluitingen));
    const exclusions = { uitsluitingen: input.uitsluitingen.map(parseUuid), nietUitEigenKern: input.nietUitEigenKern };
    const changed = await saveRequest(tx, decided(changeExclusions(request, { ...exclusions, on })));
    const which = { gemeente: request.gemeente, request: request.id };
    await breakOffAll(service, tx, which, 'UITGESLOTEN', on, ({ volunteer: id, kern }) => isExcluded(changed, { id, kern }));
    return requestOf(tx, { request: request.id });
  });
}
