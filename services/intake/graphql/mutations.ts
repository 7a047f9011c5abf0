import { reaching } from '@kerngraaf/platform/access/scope.ts';
import { localDateAt } from '@kerngraaf/platform/time.ts';
import { verwijzingById } from '../database/verwijzing-reads.ts';
import type { Melding } from '../domain/melding.ts';
import { closeInspectieUseCase } from '../use-cases/close-inspectie.ts';
import { closeVeiligThuisMeldingUseCase } from '../use-cases/close-veilig-thuis-melding.ts';
import { confirmReceiptUseCase } from '../use-cases/confirm-receipt.ts';
import { endBezoekwaarschuwingUseCase } from '../use-cases/end-bezoekwaarschuwing.ts';
import { giveToestemmingUseCase } from '../use-cases/give-toestemming.ts';
import { handOverOutgoingMeldingUseCase } from '../use-cases/hand-over-outgoing-melding.ts';
import { handleMeldingInPoortUseCase } from '../use-cases/handle-melding-in-poort.ts';
import { joinToestemmingUseCase } from '../use-cases/join-toestemming.ts';
import { joinVraagverhelderingUseCase } from '../use-cases/join-vraagverheldering.ts';
import { liftProtectionUseCase } from '../use-cases/lift-protection.ts';
import { mergeMeldingUseCase } from '../use-cases/merge-melding.ts';
import { openInspectieUseCase } from '../use-cases/open-inspectie.ts';
import { openNoodtoegangUseCase } from '../use-cases/open-noodtoegang.ts';
import { openTrajectUseCase } from '../use-cases/open-traject.ts';
import { pointToClientondersteuningUseCase } from '../use-cases/point-to-clientondersteuning.ts';
import { protectInwonerUseCase } from '../use-cases/protect-inwoner.ts';
import { receivePersoonlijkPlanUseCase } from '../use-cases/receive-persoonlijk-plan.ts';
import { recordBezoekwaarschuwingUseCase } from '../use-cases/record-bezoekwaarschuwing.ts';
import { recordDeathUseCase } from '../use-cases/record-death.ts';
import { recordIdentityUseCase } from '../use-cases/record-identity.ts';
import { recordMoveUseCase } from '../use-cases/record-move.ts';
import { recordVraagverhelderingUseCase } from '../use-cases/record-vraagverheldering.ts';
import { referToTeamUseCase } from '../use-cases/refer-to-team.ts';
import { registerInwonerUseCase } from '../use-cases/register-inwoner.ts';
import { registerMeldingUseCase } from '../use-cases/register-melding.ts';
import { registerOutgoingMeldingUseCase } from '../use-cases/register-outgoing-melding.ts';
import { registerVeiligThuisMeldingUseCase } from '../use-cases/register-veilig-thuis-melding.ts';
import { releaseVeiligThuisMeldingUseCase } from '../use-cases/release-veilig-thuis-melding.ts';
import { reopenMeldingUseCase } from '../use-cases/reopen-melding.ts';
import { reviewNoodtoegangUseCase } from '../use-cases/review-noodtoegang.ts';
import { withdrawMeldingUseCase } from '../use-cases/withdraw-melding.ts';
import { withdrawToestemmingUseCase } from '../use-cases/withdraw-toestemming.ts';
import type { Context } from './context.ts';
import type { MutationResolvers } from './generated.ts';
import { residentsOf } from './subjects.ts';

export const mutations: MutationResolvers = {
  registerInwoner: (_, { input }, { useCases, command }) => registerInwonerUseCase(useCases, command('registerInwoner', input)),
  recordDeath: (_, { input }, { useCases, command }) => recordDeathUseCase(useCases, command('recordDeath', input)),
  recordMove: (_, { input }, { useCases, command }) => recordMoveUseCase(useCases, command('recordMove', input)),
  protectInwoner: (_, { input }, { useCases, command }) => protectInwonerUseCase(useCases, command('protectInwoner', input)),
  recordBezoekwaarschuwing: (_, { input }, { useCases, command }) =>
    recordBezoekwaarschuwingUseCase(useCases, command('recordBezoekwaarschuwing', input)),
  endBezoekwaarschuwing: (_, { input }, { useCases, command }) =>
    endBezoekwaarschuwingUseCase(useCases, command('endBezoekwaarschuwing', input)),
  liftProtection: (_, { input }, { useCases, command }) => liftProtectionUseCase(useCases, command('liftProtection', input)),
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
    // Nothing else answers her: that there is none would tell who is protected.
    return verwijzingById(loaders.manager, reaching(scope('Query.mijnVerwijzingen')), id);
  },
  registerVeiligThuisMelding: (_, { input }, { useCases, command }) =>
    registerVeiligThuisMeldingUseCase(useCases, command('registerVeiligThuisMelding', input)),
  closeVeiligThuisMelding: (_, { input }, { useCases, command }) =>
    closeVeiligThuisMeldingUseCase(useCases, command('closeVeiligThuisMelding', input)),
  releaseVeiligThuisMelding: (_, { input }, { useCases, command }) =>
    releaseVeiligThuisMeldingUseCase(useCases, command('releaseVeiligThuisMelding', input)),
  registerOutgoingMelding: (_, { input }, { useCases, command }) =>
    registerOutgoingMeldingUseCase(useCases, command('registerOutgoingMelding', input)),
  handOverOutgoingMelding: (_, { input }, { useCases, command }) =>
    handOverOutgoingMeldingUseCase(useCases, command('handOverOutgoingMelding', input)),
  openInspectie: (_, { input }, { useCases, command }) => openInspectieUseCase(useCases, command('openInspectie', input)),
  openNoodtoegang: (_, { input }, { useCases, command, policy, actor, clock }) =>
    openNoodtoegangUseCase(useCases, command('openNoodtoegang', input), policy.breakGlass(actor.role, localDateAt(clock.now()))),
  reviewNoodtoegang: (_, { input }, { useCases, command }) => reviewNoodtoegangUseCase(useCases, command('reviewNoodtoegang', input)),
  closeInspectie: (_, { input }, { useCases, command }) => closeInspectieUseCase(useCases, command('closeInspectie', input)),
  giveToestemming: (_, { input }, { useCases, command }) => giveToestemmingUseCase(useCases, command('giveToestemming', input)),
  joinToestemming: (_, { input }, { useCases, command }) => joinToestemmingUseCase(useCases, command('joinToestemming', input)),
  withdrawToestemming: (_, { input }, { useCases, command }) => withdrawToestemmingUseCase(useCases, command('withdrawToestemming', input)),
};

/** A consulent may act on more meldingen than she may read: the answer is by the right to read, and whom she acted on is recorded without one. */
function asSeen(context: Context, melding: Melding): Promise<Melding | null> {
  context.seen.touch(melding, residentsOf(melding));
  return context.loaders.melding(context.scope('Melding')).load(melding.id);
}
