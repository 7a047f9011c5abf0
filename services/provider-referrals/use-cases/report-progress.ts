import type { Command } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import { longText } from '@kerngraaf/platform/text.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import type { Referral } from '../domain/referral.ts';
import { reportProgress } from '../domain/referral-help.ts';
import { loadReferral, type OnReferral, saveReferral } from './referral-command.ts';

export interface ReportProgressInput extends OnReferral {
  readonly tekst: string;
}

export function reportProgressUseCase(service: UseCases, command: Command<ReportProgressInput>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing } = await loadReferral(service, tx, input);
    return saveReferral(tx, referral, decided(reportProgress(referral, { tekst: longText(input.tekst), ...doing })));
  });
}
