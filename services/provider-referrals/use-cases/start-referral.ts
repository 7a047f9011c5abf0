import type { Command, Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { referralAggregate } from '../database/referral.ts';
import { holdToewijzing } from '../database/toewijzing-reads.ts';
import type { Referral } from '../domain/referral.ts';
import { startReferral } from '../domain/referral-help.ts';
import { holdsOn } from '../domain/toewijzing.ts';
import { contractOf, loadReferral, type OnReferral, saveReferral } from './referral-command.ts';

export function startReferralUseCase(service: UseCases, command: Command<OnReferral>): Promise<Referral> {
  const { input } = command;
  return service.transact(command, referralAggregate, async (tx) => {
    const { referral, doing } = await loadReferral(service, tx, input);
    const toegewezen = await mayBegin(tx, referral, doing.on);
    return saveReferral(tx, referral, decided(startReferral(referral, { toegewezen, ...doing })));
  });
}

/** Whether help may be given on a day: a lump sum pays it, or a toewijzing holds (H2). */
async function mayBegin(tx: Tx, { id, sent }: Referral, on: LocalDate): Promise<boolean> {
  if (sent !== null && (await contractOf(tx, sent.contract)).bekostiging === 'TAAKGERICHT') return true;
  const toewijzing = await holdToewijzing(tx.manager, tx.scope, { referral: id });
  return toewijzing !== null && holdsOn(toewijzing, on);
}
