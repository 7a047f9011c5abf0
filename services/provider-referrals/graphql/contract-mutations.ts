import { addSubcontractorUseCase } from '../use-cases/add-subcontractor.ts';
import { agreeContractUseCase } from '../use-cases/agree-contract.ts';
import { changeCapacityUseCase } from '../use-cases/change-capacity.ts';
import { changeLeadUseCase } from '../use-cases/change-lead.ts';
import { endBehandelteamUseCase } from '../use-cases/end-behandelteam.ts';
import { endContractUseCase } from '../use-cases/end-contract.ts';
import { endSubcontractorUseCase } from '../use-cases/end-subcontractor.ts';
import { formBehandelteamUseCase } from '../use-cases/form-behandelteam.ts';
import { joinBehandelteamUseCase } from '../use-cases/join-behandelteam.ts';
import { leaveBehandelteamUseCase } from '../use-cases/leave-behandelteam.ts';
import { recordAvertedUithuisplaatsingUseCase } from '../use-cases/record-averted-uithuisplaatsing.ts';
import { registerProviderUseCase } from '../use-cases/register-provider.ts';
import { reportWaitingTimeUseCase } from '../use-cases/report-waiting-time.ts';
import { setLumpSumUseCase } from '../use-cases/set-lump-sum.ts';
import { spendLumpSumUseCase } from '../use-cases/spend-lump-sum.ts';
import type { MutationResolvers } from './generated.ts';

export const contractMutations: MutationResolvers = {
  registerProvider: (_, { input }, { useCases, command }) => registerProviderUseCase(useCases, command('registerProvider', input)),
  addSubcontractor: (_, { input }, { useCases, command }) => addSubcontractorUseCase(useCases, command('addSubcontractor', input)),
  endSubcontractor: (_, { input }, { useCases, command }) => endSubcontractorUseCase(useCases, command('endSubcontractor', input)),
  agreeContract: (_, { input }, { useCases, command }) => agreeContractUseCase(useCases, command('agreeContract', input)),
  changeCapacity: (_, { input }, { useCases, command }) => changeCapacityUseCase(useCases, command('changeCapacity', input)),
  reportWaitingTime: (_, { input }, { useCases, command }) => reportWaitingTimeUseCase(useCases, command('reportWaitingTime', input)),
  endContract: (_, { input }, { useCases, command }) => endContractUseCase(useCases, command('endContract', input)),
  setLumpSum: (_, { input }, { useCases, command }) => setLumpSumUseCase(useCases, command('setLumpSum', input)),
  spendLumpSum: (_, { input }, { useCases, command }) => spendLumpSumUseCase(useCases, command('spendLumpSum', input)),
  formBehandelteam: (_, { input }, { useCases, command }) => formBehandelteamUseCase(useCases, command('formBehandelteam', input)),
  joinBehandelteam: (_, { input }, { useCases, command }) => joinBehandelteamUseCase(useCases, command('joinBehandelteam', input)),
  leaveBehandelteam: (_, { input }, { useCases, command }) => leaveBehandelteamUseCase(useCases, command('leaveBehandelteam', input)),
  changeLead: (_, { input }, { useCases, command }) => changeLeadUseCase(useCases, command('changeLead', input)),
  endBehandelteam: (_, { input }, { useCases, command }) => endBehandelteamUseCase(useCases, command('endBehandelteam', input)),
  recordAvertedUithuisplaatsing: (_, { input }, { useCases, command }) =>
    recordAvertedUithuisplaatsingUseCase(useCases, command('recordAvertedUithuisplaatsing', input)),
};
