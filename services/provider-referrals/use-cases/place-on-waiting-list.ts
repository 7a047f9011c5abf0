import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { placeOnWaitingList, startMistake } from '../domain/referral-steps.ts';
import { loadReferral, type OnReferral, saveReferral } from './referral-command.ts';

export interface PlaceOnWaitingListInput extends OnReferral {
  readonly verwachteStart: LocalDate;
}

export function placeOnWaitingListUseCase(service: UseCases, command: Command<PlaceOnWaitingListInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing } = await loadReferral(service, tx, input);
    const { verwachteStart } = input;
    assertSound(startMistake(verwachteStart, doing.on));
    return saveReferral(tx, referral, decided(placeOnWaitingList(referral, { verwachteStart, ...doing })));
  });
}
