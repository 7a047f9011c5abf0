import { acceptReferralUseCase } from '../use-cases/accept-referral.ts';
import { declineReferralUseCase } from '../use-cases/decline-referral.ts';
import { makeToewijzingUseCase } from '../use-cases/make-toewijzing.ts';
import { pauseReferralUseCase } from '../use-cases/pause-referral.ts';
import { placeOnWaitingListUseCase } from '../use-cases/place-on-waiting-list.ts';
import { recordAvertedUithuisplaatsingReferralUseCase } from '../use-cases/record-averted-uithuisplaatsing-referral.ts';
import { refuseReferralUseCase } from '../use-cases/refuse-referral.ts';
import { registerWettelijkeVerwijzingUseCase } from '../use-cases/register-wettelijke-verwijzing.ts';
import { reportProgressUseCase } from '../use-cases/report-progress.ts';
import { requestReferralUseCase } from '../use-cases/request-referral.ts';
import { resumeReferralUseCase } from '../use-cases/resume-referral.ts';
import { sendReferralUseCase } from '../use-cases/send-referral.ts';
import { startReferralUseCase } from '../use-cases/start-referral.ts';
import { stopReferralUseCase } from '../use-cases/stop-referral.ts';
import { withdrawReferralUseCase } from '../use-cases/withdraw-referral.ts';
import type { MutationResolvers } from './generated.ts';

export const referralMutations: MutationResolvers = {
  requestReferral: (_, { input }, { useCases, command }) => requestReferralUseCase(useCases, command('requestReferral', input)),
  refuseReferral: (_, { input }, { useCases, command }) => refuseReferralUseCase(useCases, command('refuseReferral', input)),
  sendReferral: (_, { input }, { useCases, command }) => sendReferralUseCase(useCases, command('sendReferral', input)),
  acceptReferral: (_, { input }, { useCases, command }) => acceptReferralUseCase(useCases, command('acceptReferral', input)),
  declineReferral: (_, { input }, { useCases, command }) => declineReferralUseCase(useCases, command('declineReferral', input)),
  placeOnWaitingList: (_, { input }, { useCases, command }) => placeOnWaitingListUseCase(useCases, command('placeOnWaitingList', input)),
  startReferral: (_, { input }, { useCases, command }) => startReferralUseCase(useCases, command('startReferral', input)),
  pauseReferral: (_, { input }, { useCases, command }) => pauseReferralUseCase(useCases, command('pauseReferral', input)),
  resumeReferral: (_, { input }, { useCases, command }) => resumeReferralUseCase(useCases, command('resumeReferral', input)),
  reportProgress: (_, { input }, { useCases, command }) => reportProgressUseCase(useCases, command('reportProgress', input)),
  stopReferral: (_, { input }, { useCases, command }) => stopReferralUseCase(useCases, command('stopReferral', input)),
  withdrawReferral: (_, { input }, { useCases, command }) => withdrawReferralUseCase(useCases, command('withdrawReferral', input)),
  recordAvertedUithuisplaatsingReferral: (_, { input }, { useCases, command }) =>
    recordAvertedUithuisplaatsingReferralUseCase(useCases, command('recordAvertedUithuisplaatsingReferral', input)),
  registerWettelijkeVerwijzing: (_, { input }, { useCases, command }) =>
    registerWettelijkeVerwijzingUseCase(useCases, command('registerWettelijkeVerwijzing', input)),
  makeToewijzing: (_, { input }, { useCases, command }) => makeToewijzingUseCase(useCases, command('makeToewijzing', input)),
};
