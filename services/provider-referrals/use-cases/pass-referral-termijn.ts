import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Due } from '@kerngraaf/platform/deadlines/watch.ts';
import { decided } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { referralAggregate } from '../database/referral.ts';
import { passReferralTermijn } from '../domain/referral-ends.ts';
import { saveReferral } from './referral-command.ts';

/** The last day of a term of a referral has passed: told once, whoever looks and however often. */
export async function passReferralTermijnUseCase(tx: Tx, { id, code }: Due, today: LocalDate): Promise<void> {
  const referral = await tx.load(referralAggregate, id);
  const decision = passReferralTermijn(referral, code, today);
  if (decision === null) return;
  await saveReferral(tx, referral, decided(decision));
}
