import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { withdrawReferral } from '../domain/referral-ends.ts';
import { loadReferral, type OnReferral, saveReferral } from './referral-command.ts';

export interface WithdrawReferralInput extends OnReferral {
  readonly reden: string;
}

export function withdrawReferralUseCase(service: UseCases, command: Command<WithdrawReferralInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing } = await loadReferral(service, tx, input);
    const decision = decided(withdrawReferral(referral, { reden: shortText(input.reden), on: doing.on }));
    return saveReferral(tx, referral, decision);
  });
}
