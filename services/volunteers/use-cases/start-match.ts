import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { stockOf } from '../database/volunteer-request-stock.ts';
import { EVALUATIE, startMatch } from '../domain/volunteer-help-steps.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import { holdVolunteerOf, loadMatch, type MatchCommandInput, matchTerm, saveAndRecount, sinceMatch } from './match-command.ts';
import { requestOf } from './request-command.ts';

export type StartMatchInput = MatchCommandInput;

/** As many take turns as were asked, however many begin at the same time: each counts while it holds the request. */
export function startMatchUseCase(service: UseCases, command: Command<StartMatchInput>): Promise<VolunteerMatch> {
  const { input } = command;
  return service.transact(command, volunteerMatchAggregate, async (tx) => {
    const volunteer = await holdVolunteerOf(tx, parseUuid(input.match));
    const match = await loadMatch(tx, input);
    const on = sinceMatch(service, tx, match, input);
    const request = await requestOf(tx, match);
    const { helping } = await stockOf(tx.manager, tx.scope, request);
    const { vog } = profileOf(service, match, on);
    const given = { request, helping, volunteer, vog, ...matchTerm(service, tx, match, EVALUATIE, on), on };
    return saveAndRecount(service, tx, decided(startMatch(match, given)), on);
  });
}
