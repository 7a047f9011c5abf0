import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { matchesByIds } from '../database/volunteer-match-reads.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import { agreeMatch } from '../domain/volunteer-match-steps.ts';
import { type AskedConsent, type AskingUseCases, askConsent, consentOn, noConsent } from './consent.ts';
import { loadMatch, type MatchCommandInput, saveMatch, sinceMatch } from './match-command.ts';
import { byOf } from './request-command.ts';

export type AgreeMatchInput = MatchCommandInput;

export async function agreeMatchUseCase(service: AskingUseCases, command: Command<AgreeMatchInput>): Promise<VolunteerMatch> {
  const { input } = command;
  // A decision that rests on consent asks its owner, before the transaction; a withdrawal that is told since ends the match.
  const asked = await consentTo(service, command);
  return service.transact(command, volunteerMatchAggregate, async (tx) => {
    const match = await loadMatch(tx, input);
    const on = sinceMatch(service, tx, match, input);
    return saveMatch(tx, decided(agreeMatch(match, { consent: consentOn(asked, on), by: byOf(tx), on })));
  });
}

/** Of the resident of the match, to the volunteer of it. */
async function consentTo(service: AskingUseCases, { input, scope }: Command<AgreeMatchInput>): Promise<AskedConsent> {
  const [found] = await matchesByIds(service.manager, scope, [parseUuid(input.match)]);
  if (found === undefined) return noConsent;
  const { id: match, inwoner, melding } = found;
  return askConsent(service, 'toestemming-kennismaking', { inwoner, melding, match });
}
