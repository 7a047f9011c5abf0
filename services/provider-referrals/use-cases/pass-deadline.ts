import type { PassDeadline } from '@kerngraaf/platform/deadlines/watch.ts';
import { passReferralTermijnUseCase } from './pass-referral-termijn.ts';

/** What happens when a term of this service passes, by the kind of aggregate that has it. */
export const passDeadline: PassDeadline = async (tx, due, today) => {
  switch (due.aggregate) {
    case 'referral':
      return passReferralTermijnUseCase(tx, due, today);
    default:
      throw new Error(`No one passes a deadline of ${due.aggregate}`);
  }
};
