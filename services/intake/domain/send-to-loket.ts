import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Melding, MeldingEvent } from './melding.ts';
import { openTo, send } from './open-traject.ts';
import { reopenClosed } from './reopen-melding.ts';
import type { Traject } from './traject.ts';

/** Why a team brings a question to the loket: it found that an individual voorziening is needed, or prepared a plan for one. */
export type Need = 'INDIVIDUAL_NEED' | 'VOORWERK';

export type NotSent = 'AT_LOKET' | 'MELDING_ENDED';

/**
 * A kernteam brings the question to the loket, and keeps it (rows 9 and 10 of the flow). The moment is GESPREK for both: the team finds it while it
 * works with the resident, after the first sorting and before any end.
 */
export function sendToLoket(
  melding: Melding,
  need: Need,
  { id, on }: { readonly id: Uuid; readonly on: LocalDate },
): Decision<Melding, MeldingEvent, NotSent> {
  if (openTo(melding, 'LOKET') !== null || (need === 'INDIVIDUAL_NEED' && wasThereSince(melding.trajecten, on))) return refuse('AT_LOKET');
  const opening = { id, receiver: { soort: 'LOKET' }, moment: 'GESPREK', reden: null, afwijkreden: null, on } as const;
  switch (melding.status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
    case 'IN_BEHANDELING':
      return send(melding, opening);
    case 'AFGESLOTEN': {
      // The casus and its voorwerk are heard in no order: a plan that was offered before the team closed is not lost.
      if (need !== 'VOORWERK' || on > melding.closedOn) return refuse('MELDING_ENDED');
      const again = reopenClosed(melding, 'Voorwerk aangeboden', on);
      const { state, events } = send(again.state, opening);
      return accept(state, [...again.events, ...events]);
    }
    case 'AFGEHANDELD_IN_POORT':
    case 'INGETROKKEN':
    case 'SAMENGEVOEGD':
      return refuse('MELDING_ENDED');
    default:
      return unreachable(melding);
  }
}

/** A need is told once: what the loket got since then is about it. A plan that is offered again after the loket gave it back is not. */
const wasThereSince = (trajecten: readonly Traject[], on: LocalDate): boolean =>
  trajecten.some(({ hops }) => hops.some(({ receiver, openedOn }) => receiver.soort === 'LOKET' && openedOn >= on));
