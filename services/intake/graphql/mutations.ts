import { verwijzingById } from '../database/verwijzing-reads.ts';
import type { Melding } from '../domain/melding.ts';
import { confirmReceiptUseCase } from '../use-cases/confirm-receipt.ts';
import { giveToestemmingUseCase } from '../use-cases/give-toestemming.ts';
import { handleMeldingInPoortUseCase } from '../use-cases/handle-melding-in-poort.ts';
import { joinVraagverhelderingUseCase } from '../use-cases/join-vraagverheldering.ts';
import { mergeMeldingUseCase } from '../use-cases/merge-melding.ts';
import { openTrajectUseCase } from '../use-cases/open-traject.ts';
import { pointToClientondersteuningUseCase } from '../use-cases/point-to-clientondersteuning.ts';
import { receivePersoonlijkPlanUseCase } from '../use-cases/receive-persoonlijk-plan.ts';
import { recordDeathUseCase } from '../use-cases/record-death.ts';
import { recordIdentityUseCase } from '../use-cases/record-identity.ts';
import { recordMoveUseCase } from '../use-cases/record-move.ts';
import { recordVraagverhelderingUseCase } from '../use-cases/record-vraagverheldering.ts';
import { referToTeamUseCase } from '../use-cases/refer-to-team.ts';
import { registerInwonerUseCase } from '../use-cases/register-inwoner.ts';
import { registerMeldingUseCase } from '../use-cases/register-melding.ts';
import { reopenMeldingUseCase } from '../use-cases/reopen-melding.ts';
import { withdrawMeldingUseCase } from '../use-cases/withdraw-melding.ts';
import { withdrawToestemmingUseCase } from '../use-cases/withdraw-toestemming.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated.ts';

export const mutations: MutationResolvers = {
  registerInwoner: (_, { input }, { useCases, command }) => registerInwonerUseCase(useCases, command('registerInwoner', input)),
  recordDeath: (_, { input }, { useCases, command }) => recordDeathUseCase(useCases, command('recordDeath', input)),
  recordMove: (_, { input }, { useCases, command }) => recordMoveUseCase(useCases, command('recordMove', input)),
  registerMelding: (_, { input }, { useCases, command }) => registerMeldingUseCase(useCases, command('registerMelding', input)),
  confirmReceipt: (_, { input }, { useCases, command }) => confirmReceiptUseCase(useCases, command('confirmReceipt', input)),
  withdrawMelding: (_, { input }, { useCases, command }) => withdrawMeldingUseCase(useCases, command('withdrawMelding', input)),
  reopenMelding: (_, { input }, { useCases, command }) => reopenMeldingUseCase(useCases, command('reopenMelding', input)),
  joinVraagverheldering: async (_, { input }, context) =>
    asSeen(context, await joinVraagverhelderingUseCase(context.useCases, context.command('joinVraagverheldering', input))),
  recordVraagverheldering: async (_, { input }, context) =>
    asSeen(context, await recordVraagverhelderingUseCase(context.useCases, context.command('recordVraagverheldering', input))),
  pointToClientondersteuning: (_, { input }, { useCases, command }) =>
    pointToClientondersteuningUseCase(useCases, command('pointToClientondersteuning', input)),
  receivePersoonlijkPlan: (_, { input }, { useCases, command }) =>
    receivePersoonlijkPlanUseCase(useCases, command('receivePersoonlijkPlan', input)),
  recordIdentity: (_, { input }, { useCases, command }) => recordIdentityUseCase(useCases, command('recordIdentity', input)),
  openTraject: (_, { input }, { useCases, command }) => openTrajectUseCase(useCases, command('openTraject', input)),
  handleMeldingInPoort: (_, { input }, { useCases, command }) =>
    handleMeldingInPoortUseCase(useCases, command('handleMeldingInPoort', input)),
  mergeMelding: (_, { input }, { useCases, command }) => mergeMeldingUseCase(useCases, command('mergeMelding', input)),
  referToTeam: async (_, { input }, { useCases, command, loaders, scope }) => {
    const { id } = await referToTeamUseCase(useCases, command('referToTeam', input));
    return verwijzingById(loaders.manager, scope('Query.mijnVerwijzingen'), id);
  },
  giveToestemming: (_, { input }, { useCases, command }) => giveToestemmingUseCase(useCases, command('giveToestemming', input)),
  withdrawToestemming: (_, { input }, { useCases, command }) => withdrawToestemmingUseCase(useCases, command('withdrawToestemming', input)),
};

/** A consulent may act on more meldingen than she may read: the answer is by the right to read. */
const asSeen = (context: Context, { id }: Melding): Promise<Melding | null> => context.loaders.melding(context.scope('Melding')).load(id);
