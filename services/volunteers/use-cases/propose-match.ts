import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { badInput, notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { occurredOn, profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { searchConsentUntil } from '../database/known-reads.ts';
import { volunteerAggregate } from '../database/volunteer.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { openMatchesOf } from '../database/volunteer-match-reads.ts';
import { candidates } from '../database/volunteer-reads.ts';
import { volunteerRequestAggregate } from '../database/volunteer-request.ts';
import { scoreOf } from '../domain/matching.ts';
import type { VolunteerMatch, VolunteerRol } from '../domain/volunteer-match.ts';
import { proposeMatch } from '../domain/volunteer-match-steps.ts';
import { saveAndRecount } from './match-command.ts';

export interface ProposeMatchInput {
  readonly commandId: string;
  readonly volunteerRequest: string;
  readonly volunteer: string;
  readonly rol: VolunteerRol;
  readonly occurredOn: LocalDate;
}

export function proposeMatchUseCase(service: UseCases, command: Command<ProposeMatchInput>): Promise<VolunteerMatch> {
  const { input } = command;
  return service.transact(command, volunteerMatchAggregate, async (tx) => {
    const volunteer = await tx.find(volunteerAggregate, parseUuid(input.volunteer));
    const request = await tx.find(volunteerRequestAggregate, parseUuid(input.volunteerRequest));
    if (volunteer === null || request === null || volunteer.gemeente !== request.gemeente) throw notFound();
    const on = occurredOn(service, tx, input.occurredOn);
    if (on < request.requestedOn) throw badInput('BEFORE_REQUEST');
    const { gemeente } = request;
    const profile = profileOf(service, request, on);
    const [candidate] = await candidates(tx.manager, tx.scope, { gemeente, volunteer: volunteer.id });
    const { score } = scoreOf(request, candidate ?? { ...volunteer, running: 0, uren: 0 }, profile);
    const open = (await openMatchesOf(tx.manager, tx.scope, { gemeente, request: request.id, volunteer: volunteer.id })).length > 0;
    const given = {
      id: service.newId(),
      rol: input.rol,
      score,
      vog: profile.vog,
      open,
      consentUntil: await searchConsentUntil(tx.manager, tx.scope, request),
      on,
    };
    return saveAndRecount(service, tx, decided(proposeMatch(request, volunteer, given)), on);
  });
}
