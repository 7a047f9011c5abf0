import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import { acceptProposal, TOESTEMMING } from '../domain/volunteer-match-steps.ts';
import { loadMatch, type MatchCommandInput, matchTerm, saveMatch, sinceMatch } from './match-command.ts';

export type AcceptProposalInput = MatchCommandInput;

export function acceptProposalUseCase(service: UseCases, command: Command<AcceptProposalInput>): Promise<VolunteerMatch> {
  const { input } = command;
  return service.transact(command, volunteerMatchAggregate, async (tx) => {
    const match = await loadMatch(tx, input);
    const on = sinceMatch(service, tx, match, input);
    return saveMatch(tx, decided(acceptProposal(match, { ...matchTerm(service, tx, match, TOESTEMMING, on), on })));
  });
}
