import { acceptOnderzoekUseCase } from '../use-cases/accept-onderzoek.ts';
import { closeOnderzoekUseCase } from '../use-cases/close-onderzoek.ts';
import { explainPgbUseCase } from '../use-cases/explain-pgb.ts';
import { handOverOnderzoekUseCase } from '../use-cases/hand-over-onderzoek.ts';
import { planGesprekUseCase } from '../use-cases/plan-gesprek.ts';
import { recordAdviesUseCase } from '../use-cases/record-advies.ts';
import { recordKeukentafelgesprekUseCase } from '../use-cases/record-keukentafelgesprek.ts';
import { recordOnderzoeksonderdeelUseCase } from '../use-cases/record-onderzoeksonderdeel.ts';
import { recordPersoonlijkPlanUseCase } from '../use-cases/record-persoonlijk-plan.ts';
import { requestAdviesUseCase } from '../use-cases/request-advies.ts';
import { returnOnderzoekUseCase } from '../use-cases/return-onderzoek.ts';
import { returnVoorwerkUseCase } from '../use-cases/return-voorwerk.ts';
import { sendVerslagUseCase } from '../use-cases/send-verslag.ts';
import { takeOverVoorwerkUseCase } from '../use-cases/take-over-voorwerk.ts';
import { besluitMutations } from './besluit-mutations.ts';
import type { MutationResolvers } from './generated.ts';
import { naBesluitMutations } from './na-besluit-mutations.ts';
import { veiligThuisMutations } from './veilig-thuis.ts';

export const mutations: MutationResolvers = {
  ...besluitMutations,
  ...naBesluitMutations,
  ...veiligThuisMutations,
  acceptOnderzoek: (_, { input }, { useCases, command }) => acceptOnderzoekUseCase(useCases, command('acceptOnderzoek', input)),
  handOverOnderzoek: (_, { input }, { useCases, command }) => handOverOnderzoekUseCase(useCases, command('handOverOnderzoek', input)),
  returnOnderzoek: (_, { input }, { useCases, command }) => returnOnderzoekUseCase(useCases, command('returnOnderzoek', input)),
  planGesprek: (_, { input }, { useCases, command }) => planGesprekUseCase(useCases, command('planGesprek', input)),
  recordKeukentafelgesprek: (_, { input }, { useCases, command }) =>
    recordKeukentafelgesprekUseCase(useCases, command('recordKeukentafelgesprek', input)),
  recordOnderzoeksonderdeel: (_, { input }, { useCases, command }) =>
    recordOnderzoeksonderdeelUseCase(useCases, command('recordOnderzoeksonderdeel', input)),
  recordPersoonlijkPlan: (_, { input }, { useCases, command }) =>
    recordPersoonlijkPlanUseCase(useCases, command('recordPersoonlijkPlan', input)),
  explainPgb: (_, { input }, { useCases, command }) => explainPgbUseCase(useCases, command('explainPgb', input)),
  requestAdvies: (_, { input }, { useCases, command }) => requestAdviesUseCase(useCases, command('requestAdvies', input)),
  recordAdvies: (_, { input }, { useCases, command }) => recordAdviesUseCase(useCases, command('recordAdvies', input)),
  takeOverVoorwerk: (_, { input }, { useCases, command }) => takeOverVoorwerkUseCase(useCases, command('takeOverVoorwerk', input)),
  returnVoorwerk: (_, { input }, { useCases, command }) => returnVoorwerkUseCase(useCases, command('returnVoorwerk', input)),
  sendVerslag: (_, { input }, { useCases, command }) => sendVerslagUseCase(useCases, command('sendVerslag', input)),
  closeOnderzoek: (_, { input }, { useCases, command }) => closeOnderzoekUseCase(useCases, command('closeOnderzoek', input)),
};
