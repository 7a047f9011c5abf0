import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { EVALUATIE, evaluateMatch } from '../domain/volunteer-help-steps.ts';
import type { VolunteerEvaluatie, VolunteerMatch } from '../domain/volunteer-match.ts';
import { loadMatch, type MatchCommandInput, matchTerm, saveMatch, sinceMatch } from './match-command.ts';
import { byOf } from './request-command.ts';

export interface EvaluateMatchInput extends MatchCommandInput {
  readonly oordeel: VolunteerEvaluatie['oordeel'];
  readonly toelichting?: string | null | undefined;
}

export function evaluateMatchUseCase(service: UseCases, command: Command<EvaluateMatchInput>): Promise<VolunteerMatch> {
  const { input } = command;
  return service.transact(command, volunteerMatchAggregate, async (tx) => {
    const match = await loadMatch(tx, input);
    const on = sinceMatch(service, tx, match, input);
    const evaluatie = { on, oordeel: input.oordeel, toelichting: ifGiven(input.toelichting, shortText) };
    const given = { evaluatie, by: byOf(tx), ...matchTerm(service, tx, match, EVALUATIE, on) };
    return saveMatch(tx, decided(evaluateMatch(match, given)));
  });
}
