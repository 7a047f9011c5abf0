import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { inHand, type NotOpen, type OnderzoekDecision } from './in-hand.ts';
import type { Moment, Onderzoek, OnderzoekEvent } from './onderzoek.ts';

interface LettingGo {
  readonly moment: Moment;
  readonly reden: string;
  readonly on: LocalDate;
  /** Whether an aanvraag that rests on it is not ended. */
  readonly aanvraagOpen: boolean;
}

/** What rests on it must end first; a heronderzoek came from no poort and goes to none. */
export type NotLetGo = 'AANVRAAG_OPEN' | 'HERONDERZOEK_STAYS';

/** The question travels on to a kernteam, with what is known of it; the resident is asked nothing twice (O4, O9). */
export const handOverOnderzoek = (
  onderzoek: Onderzoek,
  step: LettingGo & { readonly kernteam: string },
): OnderzoekDecision<NotOpen | NotLetGo> =>
  letGo(onderzoek, step, { type: 'OnderzoekHandedOver', on: step.on, moment: step.moment, kernteam: step.kernteam });

/** The question goes back to the poort. */
export const returnOnderzoek = (onderzoek: Onderzoek, step: LettingGo): OnderzoekDecision<NotOpen | NotLetGo> =>
  letGo(onderzoek, step, { type: 'OnderzoekReturned', on: step.on, moment: step.moment });

function letGo(onderzoek: Onderzoek, { reden, on, aanvraagOpen }: LettingGo, event: OnderzoekEvent): OnderzoekDecision<NotOpen | NotLetGo> {
  return inHand(onderzoek, (open): OnderzoekDecision<NotLetGo> => {
    if (open.herkomst.soort === 'HERONDERZOEK') return refuse('HERONDERZOEK_STAYS');
    if (aanvraagOpen) return refuse('AANVRAAG_OPEN');
    return accept({ ...open, status: 'AFGEBROKEN', since: on, reden }, [event]);
  });
}

/**
 * The poort took the question back: what the loket still had of it ends, and nobody needs to be told. It goes on where an aanvraag rests on it: who
 * made that alone can withdraw it, and the college decides on it (Awb art. 4:13).
 */
export function withdrawOnderzoek(onderzoek: Onderzoek, { on, aanvraagOpen }: Pick<LettingGo, 'on' | 'aanvraagOpen'>): OnderzoekDecision {
  if (aanvraagOpen || (onderzoek.status !== 'AANGEBODEN' && onderzoek.status !== 'OPEN')) return accept(onderzoek);
  const dossier = onderzoek.status === 'OPEN' ? onderzoek.dossier : null;
  return accept({ ...onderzoek, status: 'AFGEBROKEN', since: on, dossier, reden: null });
}
