import { type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Onderzoek, OnderzoekEvent, Onderzoeksdossier, OpenOnderzoek } from './onderzoek.ts';

export type NotOpen = 'ONDERZOEK_NOT_ACCEPTED' | 'ONDERZOEK_NO_LONGER_HERE' | 'ONDERZOEK_CLOSED';
export type OnderzoekDecision<Reason extends string = never> = Decision<Onderzoek, OnderzoekEvent, Reason>;

/** Work is done in an onderzoek that is open and nowhere else: the decision for that state, the refusals for every other. */
export function inHand<Reason extends string = never>(
  onderzoek: Onderzoek,
  decide: (onderzoek: OpenOnderzoek) => OnderzoekDecision<Reason>,
): OnderzoekDecision<Reason | NotOpen> {
  switch (onderzoek.status) {
    case 'OPEN':
      return decide(onderzoek);
    case 'AANGEBODEN':
      return refuse('ONDERZOEK_NOT_ACCEPTED');
    case 'AFGEBROKEN':
      return refuse('ONDERZOEK_NO_LONGER_HERE');
    case 'AFGEROND':
      return refuse('ONDERZOEK_CLOSED');
    default:
      return unreachable(onderzoek);
  }
}

export const withDossier = (onderzoek: OpenOnderzoek, change: Partial<Onderzoeksdossier>): OpenOnderzoek => ({
  ...onderzoek,
  dossier: { ...onderzoek.dossier, ...change },
});
