import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { shortText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { declineReferral } from '../domain/referral-steps.ts';
import { loadReferral, type OnReferral, saveReferral } from './referral-command.ts';

export interface DeclineReferralInput extends OnReferral {
  readonly reden: string;
}

export function declineReferralUseCase(service: UseCases, command: Command<DeclineReferralInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing } = await loadReferral(service, tx, input);
    return saveReferral(tx, referral, decided(declineReferral(referral, { reden: shortText(input.reden), ...doing })));
  });
}
