import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { refuseReferral } from '../domain/referral-steps.ts';
import { loadReferral, type OnReferral, saveReferral } from './referral-command.ts';
import { assertMaySend } from './send-right.ts';

export interface RefuseReferralInput extends OnReferral {
  readonly reden: string;
}

export function refuseReferralUseCase(service: UseCases, command: Command<RefuseReferralInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing, profile } = await loadReferral(service, tx, input);
    assertMaySend(tx, profile, referral.product, doing.on);
    return saveReferral(tx, referral, decided(refuseReferral(referral, { reden: shortText(input.reden), ...doing })));
  });
}
