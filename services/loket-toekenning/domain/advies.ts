import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { inHand, type NotOpen, type OnderzoekDecision, withDossier } from './in-hand.ts';
import type { Advies, AdviesSoort, Onderzoek } from './onderzoek.ts';

export function requestAdvies(
  onderzoek: Onderzoek,
  { on, ...asked }: { readonly id: Uuid; readonly soort: AdviesSoort; readonly vraag: string; readonly on: LocalDate },
): OnderzoekDecision<NotOpen> {
  return inHand(onderzoek, (open) => {
    const advies: Advies = { ...asked, askedOn: on, gegeven: null };
    return accept(withDossier(open, { adviezen: [...open.dossier.adviezen, advies] }), [
      { type: 'OnderzoekProgressed', on, step: 'ADVIES' },
    ]);
  });
}

export type NotThisAdvies = 'ADVIES_UNKNOWN' | 'ADVIES_ALREADY_GIVEN' | 'ADVIES_BY_BEHANDELAAR';

/** A colleague's advice is another's than the one who does the onderzoek (O52). */
export function recordAdvies(
  onderzoek: Onderzoek,
  given: { readonly advies: Uuid; readonly tekst: string; readonly by: string; readonly on: LocalDate },
): OnderzoekDecision<NotOpen | NotThisAdvies> {
  const { tekst, by, on } = given;
  return inHand(onderzoek, (open): OnderzoekDecision<NotThisAdvies> => {
    const { adviezen, behandelaar } = open.dossier;
    const asked = adviezen.find(({ id }) => id === given.advies);
    if (asked === undefined) return refuse('ADVIES_UNKNOWN');
    if (asked.gegeven !== null) return refuse('ADVIES_ALREADY_GIVEN');
    if (asked.soort === 'COLLEGA' && by === behandelaar) return refuse('ADVIES_BY_BEHANDELAAR');
    const answered: Advies = { ...asked, gegeven: { on, tekst } };
    return accept(withDossier(open, { adviezen: adviezen.map((each) => (each === asked ? answered : each)) }), [
      { type: 'OnderzoekProgressed', on, step: 'ADVIES' },
    ]);
  });
}
