import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { pauseReferral } from '../domain/referral-help.ts';
import { loadReferral, type OnReferral, saveReferral } from './referral-command.ts';

export function pauseReferralUseCase(service: UseCases, command: Command<OnReferral>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing } = await loadReferral(service, tx, input);
    return saveReferral(tx, referral, decided(pauseReferral(referral, doing)));
  });
}
