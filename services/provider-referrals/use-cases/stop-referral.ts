import { known } from '@kerngraaf/platform/commands/input.ts';
import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { ifGiven, longText } from '@kerngraaf/platform/text.ts';
import { byCode } from '@kerngraaf/schema/profiles/profile.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { stopReferral } from '../domain/referral-help.ts';
import { loadReferral, type OnReferral, saveReferral } from './referral-command.ts';

export interface StopReferralInput extends OnReferral {
  readonly resultaat: string;
  readonly tekst?: string | null | undefined;
}

export function stopReferralUseCase(service: UseCases, command: Command<StopReferralInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing, profile } = await loadReferral(service, tx, input);
    const { code } = known(byCode(profile.verwijzingResultaten, input.resultaat), 'RESULTAAT_UNKNOWN');
    const resultaat = { code, tekst: ifGiven(input.tekst, longText) };
    const decision = decided(stopReferral(referral, { resultaat, ...doing }));
    return saveReferral(tx, referral, decision);
  });
}
