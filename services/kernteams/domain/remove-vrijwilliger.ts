import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Casus } from './casus.ts';
import { type CasusDecision, inHand, type NotInHand, withDossier } from './in-hand.ts';

type NotRemoved = 'VISIT_UNKNOWN' | 'VISIT_ALREADY_MADE' | 'VISIT_WITHOUT_VOLUNTEER';

/** The visit stays planned without her, as after the resident withdrew her consent (O33). */
export function removeVrijwilliger(
  casus: Casus,
  { huisbezoek, on }: { readonly huisbezoek: Uuid; readonly on: LocalDate },
): CasusDecision<NotInHand | NotRemoved> {
  return inHand(casus, (opgepakt): CasusDecision<NotRemoved> => {
    const { huisbezoeken } = opgepakt.dossier;
    const visit = huisbezoeken.find(({ id }) => id === huisbezoek);
    if (visit === undefined) return refuse('VISIT_UNKNOWN');
    if (visit.status === 'GEMAAKT') return refuse('VISIT_ALREADY_MADE');
    if (visit.vrijwilliger === null) return refuse('VISIT_WITHOUT_VOLUNTEER');
    const alone = { ...visit, vrijwilliger: null };
    const after = withDossier(opgepakt, { huisbezoeken: huisbezoeken.map((each) => (each === visit ? alone : each)) });
    return accept(after, [{ type: 'CasusProgressed', on, step: 'HUISBEZOEK' }]);
  });
}
