import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { sendReferral } from '../domain/referral-steps.ts';
import { loadReferral, type OnReferral, saveReferral } from './referral-command.ts';
import { assertMaySend, receiverBy } from './send-right.ts';

export interface SendReferralInput extends OnReferral {
  readonly contract: string;
}

export function sendReferralUseCase(service: UseCases, command: Command<SendReferralInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing, profile } = await loadReferral(service, tx, input);
    assertMaySend(tx, profile, referral.product, doing.on);
    const receiver = await receiverBy(tx, referral, input.contract, doing.on);
    return saveReferral(tx, referral, decided(sendReferral(referral, { ...receiver, ...doing })));
  });
}
