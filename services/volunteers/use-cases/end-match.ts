import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { endMatch } from '../domain/volunteer-help-steps.ts';
import { redenMistake, type VolunteerMatch, type VolunteerMatchReden } from '../domain/volunteer-match.ts';
import { loadMatch, type MatchCommandInput, saveAndRecount, sinceMatch } from './match-command.ts';

export interface EndMatchInput extends MatchCommandInput {
  readonly reden: VolunteerMatchReden;
}

export function endMatchUseCase(service: UseCases, command: Command<EndMatchInput>): Promise<VolunteerMatch> {
  const { input } = command;
  return service.transact(command, volunteerMatchAggregate, async (tx) => {
    const match = await loadMatch(tx, input);
    const on = sinceMatch(service, tx, match, input);
    assertSound(redenMistake(input.reden));
    return saveAndRecount(service, tx, decided(endMatch(match, { reden: input.reden, on })), on);
  });
}
