import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Casus, CasusEvent, Dossier, OpgepakteCasus } from './casus.ts';

export type NotInHand = 'CASUS_NOT_ACCEPTED' | 'CASUS_NO_LONGER_HERE' | 'CASUS_CLOSED';
export type CasusDecision<Reason extends string = never> = Decision<Casus, CasusEvent, Reason>;

/** Work is done in a casus that is taken up and nowhere else: the decision for that state, the refusals for every other. */
export function inHand<Reason extends string = never>(
  casus: Casus,
  decide: (casus: OpgepakteCasus) => CasusDecision<Reason>,
): CasusDecision<Reason | NotInHand> {
  const held = takenUp(casus);
  return held.accepted ? decide(held.state) : held;
}

/** The casus as one that is taken up, or why it is not. */
export function takenUp(casus: Casus): Decision<OpgepakteCasus, never, NotInHand> {
  switch (casus.status) {
    case 'OPGEPAKT':
      return accept(casus);
    case 'AANGEBODEN':
      return refuse('CASUS_NOT_ACCEPTED');
    case 'GEWEIGERD':
    case 'TERUGGEGEVEN':
      return refuse('CASUS_NO_LONGER_HERE');
    case 'AFGESLOTEN':
      return refuse('CASUS_CLOSED');
    default:
      return unreachable(casus);
  }
}

export const withDossier = (casus: OpgepakteCasus, change: Partial<Dossier>): OpgepakteCasus => ({
  ...casus,
  dossier: { ...casus.dossier, ...change },
});
