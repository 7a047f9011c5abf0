import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { notFound } from '@kerngraaf/platform/errors.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { volunteerMatchAggregate } from '../database/volunteer-match.ts';
import { EVALUATIE, relayMatch } from '../domain/volunteer-help-steps.ts';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import {
  assertSinceMatch,
  holdVolunteerOf,
  loadMatch,
  type MatchCommandInput,
  matchTerm,
  saveAndRecount,
  saveMatch,
  sinceMatch,
} from './match-command.ts';

export interface RelayMatchInput extends MatchCommandInput {
  readonly successor: string;
}

/** A turn passes from one to another without a day between. */
export function relayMatchUseCase(service: UseCases, command: Command<RelayMatchInput>): Promise<VolunteerMatch> {
  const { input } = command;
  return service.transact(command, volunteerMatchAggregate, async (tx) => {
    const volunteer = await holdVolunteerOf(tx, parseUuid(input.successor));
    const match = await loadMatch(tx, input);
    const on = sinceMatch(service, tx, match, input);
    const successor = await tx.find(volunteerMatchAggregate, parseUuid(input.successor));
    if (successor === null) throw notFound();
    assertSinceMatch(successor, on);
    const given = { volunteer, vog: profileOf(service, match, on).vog, ...matchTerm(service, tx, match, EVALUATIE, on), on };
    const { state } = decided(relayMatch(match, successor, given));
    await saveMatch(tx, state.former);
    return saveAndRecount(service, tx, state.successor, on);
  });
}
