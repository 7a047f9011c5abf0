import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { profileOf, type UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { diedOn } from '../database/known-reads.ts';
import { holdOpen } from '../database/referral-reads.ts';
import { lastChange } from '../domain/referral.ts';
import { endAtDeath } from '../domain/referral-ends.ts';
import { endBehandelteamsAtDeath } from './end-behandelteams-at-death.ts';
import { doingOn, saveReferral } from './referral-command.ts';

/** Reaction to a death: help stops, who treated together stop, and nothing begins any more. */
export async function endAtDeathUseCase(
  service: UseCases,
  tx: Tx,
  { on: died, ...who }: { readonly gemeente: string; readonly inwoner: string; readonly on: LocalDate },
): Promise<void> {
  // First, so that nothing begins for her meanwhile.
  await diedOn(tx.manager, tx.scope, who);
  for (const referral of await holdOpen(tx.manager, tx.scope, who)) {
    const last = lastChange(referral);
    const on = died < last ? last : died;
    const decision = decided(endAtDeath(referral, doingOn(tx, profileOf(service, who, on), on)));
    await saveReferral(tx, referral, decision);
  }
  await endBehandelteamsAtDeath(tx, { ...who, on: died });
}
