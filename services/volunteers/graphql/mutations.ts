import { acceptProposalUseCase } from '../use-cases/accept-proposal.ts';
import { activateVolunteerUseCase } from '../use-cases/activate-volunteer.ts';
import { agreeMatchUseCase } from '../use-cases/agree-match.ts';
import { changeBeschikbaarheidUseCase } from '../use-cases/change-beschikbaarheid.ts';
import { changeExclusionsUseCase } from '../use-cases/change-exclusions.ts';
import { concludeKandidatuurUseCase } from '../use-cases/conclude-kandidatuur.ts';
import { concludeNobodyFoundUseCase } from '../use-cases/conclude-nobody-found.ts';
import { declineProposalUseCase } from '../use-cases/decline-proposal.ts';
import { endMatchUseCase } from '../use-cases/end-match.ts';
import { evaluateMatchUseCase } from '../use-cases/evaluate-match.ts';
import { pauseVolunteerUseCase } from '../use-cases/pause-volunteer.ts';
import { proposeForKernteamUseCase } from '../use-cases/propose-for-kernteam.ts';
import { proposeMatchUseCase } from '../use-cases/propose-match.ts';
import { recordVogUseCase } from '../use-cases/record-vog.ts';
import { registerVolunteerUseCase } from '../use-cases/register-volunteer.ts';
import { relayMatchUseCase } from '../use-cases/relay-match.ts';
import { requestVolunteerUseCase } from '../use-cases/request-volunteer.ts';
import { resumeVolunteerUseCase } from '../use-cases/resume-volunteer.ts';
import { reviewVolunteerRequestUseCase } from '../use-cases/review-volunteer-request.ts';
import { startMatchUseCase } from '../use-cases/start-match.ts';
import { stopVolunteerUseCase } from '../use-cases/stop-volunteer.ts';
import { withdrawVolunteerRequestUseCase } from '../use-cases/withdraw-volunteer-request.ts';
import type { MutationResolvers } from './generated.ts';

export const mutations: MutationResolvers = {
  registerVolunteer: (_, { input }, { useCases, command }) => registerVolunteerUseCase(useCases, command('registerVolunteer', input)),
  activateVolunteer: (_, { input }, { useCases, command }) => activateVolunteerUseCase(useCases, command('activateVolunteer', input)),
  recordVog: (_, { input }, { useCases, command }) => recordVogUseCase(useCases, command('recordVog', input)),
  changeBeschikbaarheid: (_, { input }, { useCases, command }) =>
    changeBeschikbaarheidUseCase(useCases, command('changeBeschikbaarheid', input)),
  pauseVolunteer: (_, { input }, { useCases, command }) => pauseVolunteerUseCase(useCases, command('pauseVolunteer', input)),
  resumeVolunteer: (_, { input }, { useCases, command }) => resumeVolunteerUseCase(useCases, command('resumeVolunteer', input)),
  stopVolunteer: (_, { input }, { useCases, command }) => stopVolunteerUseCase(useCases, command('stopVolunteer', input)),
  proposeForKernteam: (_, { input }, { useCases, command }) => proposeForKernteamUseCase(useCases, command('proposeForKernteam', input)),
  concludeKandidatuur: (_, { input }, { useCases, command }) => concludeKandidatuurUseCase(useCases, command('concludeKandidatuur', input)),
  requestVolunteer: (_, { input }, { useCases, command }) => requestVolunteerUseCase(useCases, command('requestVolunteer', input)),
  changeExclusions: (_, { input }, { useCases, command }) => changeExclusionsUseCase(useCases, command('changeExclusions', input)),
  withdrawVolunteerRequest: (_, { input }, { useCases, command }) =>
    withdrawVolunteerRequestUseCase(useCases, command('withdrawVolunteerRequest', input)),
  reviewVolunteerRequest: (_, { input }, { useCases, command }) =>
    reviewVolunteerRequestUseCase(useCases, command('reviewVolunteerRequest', input)),
  concludeNobodyFound: (_, { input }, { useCases, command }) => concludeNobodyFoundUseCase(useCases, command('concludeNobodyFound', input)),
  proposeMatch: (_, { input }, { useCases, command }) => proposeMatchUseCase(useCases, command('proposeMatch', input)),
  acceptProposal: (_, { input }, { useCases, command }) => acceptProposalUseCase(useCases, command('acceptProposal', input)),
  declineProposal: (_, { input }, { useCases, command }) => declineProposalUseCase(useCases, command('declineProposal', input)),
  agreeMatch: (_, { input }, { useCases, command }) => agreeMatchUseCase(useCases, command('agreeMatch', input)),
  startMatch: (_, { input }, { useCases, command }) => startMatchUseCase(useCases, command('startMatch', input)),
  evaluateMatch: (_, { input }, { useCases, command }) => evaluateMatchUseCase(useCases, command('evaluateMatch', input)),
  endMatch: (_, { input }, { useCases, command }) => endMatchUseCase(useCases, command('endMatch', input)),
  relayMatch: (_, { input }, { useCases, command }) => relayMatchUseCase(useCases, command('relayMatch', input)),
};
