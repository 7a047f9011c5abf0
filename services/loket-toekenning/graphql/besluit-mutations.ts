import { announceDelayUseCase } from '../use-cases/announce-delay.ts';
import { decideAanvraagUseCase } from '../use-cases/decide-aanvraag.ts';
import { grantSpoedUseCase } from '../use-cases/grant-spoed.ts';
import { leaveUntreatedUseCase } from '../use-cases/leave-untreated.ts';
import { publishBeschikkingUseCase } from '../use-cases/publish-beschikking.ts';
import { requestAanvullingUseCase } from '../use-cases/request-aanvulling.ts';
import { resumeAanvraagUseCase } from '../use-cases/resume-aanvraag.ts';
import { submitAanvraagUseCase } from '../use-cases/submit-aanvraag.ts';
import { suspendAanvraagUseCase } from '../use-cases/suspend-aanvraag.ts';
import { takeUpAanvraagUseCase } from '../use-cases/take-up-aanvraag.ts';
import { withdrawAanvraagUseCase } from '../use-cases/withdraw-aanvraag.ts';
import type { MutationResolvers } from './generated.ts';

export const besluitMutations: MutationResolvers = {
  submitAanvraag: (_, { input }, { useCases, command }) => submitAanvraagUseCase(useCases, command('submitAanvraag', input)),
  takeUpAanvraag: (_, { input }, { useCases, command }) => takeUpAanvraagUseCase(useCases, command('takeUpAanvraag', input)),
  withdrawAanvraag: (_, { input }, { useCases, command }) => withdrawAanvraagUseCase(useCases, command('withdrawAanvraag', input)),
  requestAanvulling: (_, { input }, { useCases, command }) => requestAanvullingUseCase(useCases, command('requestAanvulling', input)),
  suspendAanvraag: (_, { input }, { useCases, command }) => suspendAanvraagUseCase(useCases, command('suspendAanvraag', input)),
  resumeAanvraag: (_, { input }, { useCases, command }) => resumeAanvraagUseCase(useCases, command('resumeAanvraag', input)),
  announceDelay: (_, { input }, { useCases, command }) => announceDelayUseCase(useCases, command('announceDelay', input)),
  leaveUntreated: (_, { input }, { useCases, command }) => leaveUntreatedUseCase(useCases, command('leaveUntreated', input)),
  decideAanvraag: (_, { input }, { useCases, command }) => decideAanvraagUseCase(useCases, command('decideAanvraag', input)),
  grantSpoed: (_, { input }, { useCases, command }) => grantSpoedUseCase(useCases, command('grantSpoed', input)),
  publishBeschikking: (_, { input }, { useCases, command }) => publishBeschikkingUseCase(useCases, command('publishBeschikking', input)),
};
