import type { Subjects } from '@kerngraaf/platform/graphql/subjects.ts';
import type { BehandelteamParent, InwonerParent, ReferralParent, ReferralSignalParent, ToewijzingParent } from './parents.ts';

/** Whom what this service answers is about. */
export const subjects: Subjects = {
  Inwoner: ({ id }: InwonerParent) => [id],
  Referral: ({ inwoner }: ReferralParent) => [inwoner],
  Toewijzing: ({ inwoner }: ToewijzingParent) => [inwoner],
  Behandelteam: ({ inwoner }: BehandelteamParent) => [inwoner],
  ReferralSignal: ({ inwoner }: ReferralSignalParent) => [inwoner],
};
