import { assertSound } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { contractAggregate } from '../database/contract.ts';
import { referralAggregate } from '../database/referral.ts';
import { takePlace } from '../domain/contract.ts';
import { placeOf, type Referral } from '../domain/referral.ts';
import { acceptReferral, startMistake } from '../domain/referral-steps.ts';
import { contractOf, loadReferral, type OnReferral, saveReferral } from './referral-command.ts';

export interface AcceptReferralInput extends OnReferral {
  readonly verwachteStart: LocalDate;
}

export function acceptReferralUseCase(service: UseCases, command: Command<AcceptReferralInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing } = await loadReferral(service, tx, input);
    const { verwachteStart } = input;
    assertSound(startMistake(verwachteStart, doing.on));
    const decision = decided(acceptReferral(referral, { verwachteStart, ...doing }));
    // The row of the contract is held from here: of two that want its last place one gets it.
    const place = placeOf(decision.state);
    if (place !== null) await tx.save(contractAggregate, decided(takePlace(await contractOf(tx, place), doing.on)).state, []);
    return saveReferral(tx, referral, decision);
  });
}
