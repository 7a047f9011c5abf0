import { admitBezwaarUseCase } from '../use-cases/admit-bezwaar.ts';
import { decideBezwaarUseCase } from '../use-cases/decide-bezwaar.ts';
import { endVoorzieningUseCase } from '../use-cases/end-voorziening.ts';
import { postponeBezwaarUseCase } from '../use-cases/postpone-bezwaar.ts';
import { receiveIngebrekestellingUseCase } from '../use-cases/receive-ingebrekestelling.ts';
import { receiveIngebrekestellingBezwaarUseCase } from '../use-cases/receive-ingebrekestelling-bezwaar.ts';
import { registerBezwaarUseCase } from '../use-cases/register-bezwaar.ts';
import { replaceBeschikkingUseCase } from '../use-cases/replace-beschikking.ts';
import { reviseVoorzieningUseCase } from '../use-cases/revise-voorziening.ts';
import { setBudgetUseCase } from '../use-cases/set-budget.ts';
import { startHeronderzoekUseCase } from '../use-cases/start-heronderzoek.ts';
import { withdrawBezwaarUseCase } from '../use-cases/withdraw-bezwaar.ts';
import type { MutationResolvers } from './generated.ts';

export const naBesluitMutations: MutationResolvers = {
  reviseVoorziening: (_, { input }, { useCases, command }) => reviseVoorzieningUseCase(useCases, command('reviseVoorziening', input)),
  endVoorziening: (_, { input }, { useCases, command }) => endVoorzieningUseCase(useCases, command('endVoorziening', input)),
  startHeronderzoek: (_, { input }, { useCases, command }) => startHeronderzoekUseCase(useCases, command('startHeronderzoek', input)),
  setBudget: (_, { input }, { useCases, command }) => setBudgetUseCase(useCases, command('setBudget', input)),
  registerBezwaar: (_, { input }, { useCases, command }) => registerBezwaarUseCase(useCases, command('registerBezwaar', input)),
  admitBezwaar: (_, { input }, { useCases, command }) => admitBezwaarUseCase(useCases, command('admitBezwaar', input)),
  postponeBezwaar: (_, { input }, { useCases, command }) => postponeBezwaarUseCase(useCases, command('postponeBezwaar', input)),
  decideBezwaar: (_, { input }, { useCases, command }) => decideBezwaarUseCase(useCases, command('decideBezwaar', input)),
  replaceBeschikking: (_, { input }, { useCases, command }) => replaceBeschikkingUseCase(useCases, command('replaceBeschikking', input)),
  withdrawBezwaar: (_, { input }, { useCases, command }) => withdrawBezwaarUseCase(useCases, command('withdrawBezwaar', input)),
  receiveIngebrekestelling: (_, { input }, { useCases, command }) =>
    receiveIngebrekestellingUseCase(useCases, command('receiveIngebrekestelling', input)),
  receiveIngebrekestellingBezwaar: (_, { input }, { useCases, command }) =>
    receiveIngebrekestellingBezwaarUseCase(useCases, command('receiveIngebrekestellingBezwaar', input)),
};
