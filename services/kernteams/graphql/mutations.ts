import { acceptCasusUseCase } from '../use-cases/accept-casus.ts';
import { answerVraagUseCase } from '../use-cases/answer-vraag.ts';
import { askConsulentUseCase } from '../use-cases/ask-consulent.ts';
import { assignCasusUseCase } from '../use-cases/assign-casus.ts';
import { closeCasusUseCase } from '../use-cases/close-casus.ts';
import { declineCasusUseCase } from '../use-cases/decline-casus.ts';
import { drawUpPlanUseCase } from '../use-cases/draw-up-plan.ts';
import { endAansluitingUseCase } from '../use-cases/end-aansluiting.ts';
import { handOverCasusUseCase } from '../use-cases/hand-over-casus.ts';
import { offerVoorwerkUseCase } from '../use-cases/offer-voorwerk.ts';
import { planHuisbezoekUseCase } from '../use-cases/plan-huisbezoek.ts';
import { recordActiviteitUseCase } from '../use-cases/record-activiteit.ts';
import { recordCasusbesprekingUseCase } from '../use-cases/record-casusbespreking.ts';
import { recordHuisbezoekUseCase } from '../use-cases/record-huisbezoek.ts';
import { recordLeefgebiedenUseCase } from '../use-cases/record-leefgebieden.ts';
import { recordZrmUseCase } from '../use-cases/record-zrm.ts';
import { registerProfessionalUseCase } from '../use-cases/register-professional.ts';
import { removeVrijwilligerUseCase } from '../use-cases/remove-vrijwilliger.ts';
import { returnCasusUseCase } from '../use-cases/return-casus.ts';
import { scheduleCasusbesprekingUseCase } from '../use-cases/schedule-casusbespreking.ts';
import { startAansluitingUseCase } from '../use-cases/start-aansluiting.ts';
import { transferCasusUseCase } from '../use-cases/transfer-casus.ts';
import type { MutationResolvers } from './generated.ts';

export const mutations: MutationResolvers = {
  acceptCasus: (_, { input }, { useCases, command }) => acceptCasusUseCase(useCases, command('acceptCasus', input)),
  declineCasus: (_, { input }, { useCases, command }) => declineCasusUseCase(useCases, command('declineCasus', input)),
  handOverCasus: (_, { input }, { useCases, command }) => handOverCasusUseCase(useCases, command('handOverCasus', input)),
  returnCasus: (_, { input }, { useCases, command }) => returnCasusUseCase(useCases, command('returnCasus', input)),
  planHuisbezoek: (_, { input }, { useCases, command }) => planHuisbezoekUseCase(useCases, command('planHuisbezoek', input)),
  recordHuisbezoek: (_, { input }, { useCases, command }) => recordHuisbezoekUseCase(useCases, command('recordHuisbezoek', input)),
  removeVrijwilliger: (_, { input }, { useCases, command }) => removeVrijwilligerUseCase(useCases, command('removeVrijwilliger', input)),
  recordLeefgebieden: (_, { input }, { useCases, command }) => recordLeefgebiedenUseCase(useCases, command('recordLeefgebieden', input)),
  recordZrm: (_, { input }, { useCases, command }) => recordZrmUseCase(useCases, command('recordZrm', input)),
  recordActiviteit: (_, { input }, { useCases, command }) => recordActiviteitUseCase(useCases, command('recordActiviteit', input)),
  askConsulent: (_, { input }, { useCases, command }) => askConsulentUseCase(useCases, command('askConsulent', input)),
  answerVraag: (_, { input }, { useCases, command }) => answerVraagUseCase(useCases, command('answerVraag', input)),
  assignCasus: (_, { input }, { useCases, command }) => assignCasusUseCase(useCases, command('assignCasus', input)),
  transferCasus: (_, { input }, { useCases, command }) => transferCasusUseCase(useCases, command('transferCasus', input)),
  drawUpPlan: (_, { input }, { useCases, command }) => drawUpPlanUseCase(useCases, command('drawUpPlan', input)),
  offerVoorwerk: async (_, { input }, { useCases, command, loaders, scope }) => {
    const { casus } = await offerVoorwerkUseCase(useCases, command('offerVoorwerk', input));
    return loaders.casus(scope('Mutation.offerVoorwerk')).load(casus);
  },
  scheduleCasusbespreking: (_, { input }, { useCases, command }) =>
    scheduleCasusbesprekingUseCase(useCases, command('scheduleCasusbespreking', input)),
  recordCasusbespreking: (_, { input }, { useCases, command }) =>
    recordCasusbesprekingUseCase(useCases, command('recordCasusbespreking', input)),
  closeCasus: (_, { input }, { useCases, command }) => closeCasusUseCase(useCases, command('closeCasus', input)),
  registerProfessional: async (_, { input }, { useCases, command }) => {
    const { id } = await registerProfessionalUseCase(useCases, command('registerProfessional', input));
    return { id };
  },
  startAansluiting: (_, { input }, { useCases, command }) => startAansluitingUseCase(useCases, command('startAansluiting', input)),
  endAansluiting: (_, { input }, { useCases, command }) => endAansluitingUseCase(useCases, command('endAansluiting', input)),
};
