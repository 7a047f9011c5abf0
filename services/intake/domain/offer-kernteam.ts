import { accept, type Decision, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { type Aanbieding, type EindeZonderVoorziening, withTeam } from './aanbieding.ts';
import type { Melding, MeldingEvent, Opened, OpenMelding } from './melding.ts';
import { openTo, send } from './open-traject.ts';
import { reopenClosed } from './reopen-melding.ts';

/** What another owner tells of an offer where something ended at it. */
export interface Offer extends KernteamAanbod {
  readonly bij: EindeZonderVoorziening;
  readonly on: LocalDate;
}

/** The traject that would be opened; `team` is null when none can be named, and then the poort sees to it. */
export interface TeamOpening {
  readonly id: Uuid;
  readonly team: string | null;
}

/**
 * Moment (**): only JA opens a traject to a kernteam, also while the loket still has the question (O8, row 16 of the flow). A melding that was closed
 * before the answer was heard is taken up again: the answer was given first. One that the poort or who asked ended keeps the answer and stays so.
 */
export function offerKernteam(melding: Melding, offer: Offer, opening: TeamOpening): Decision<Melding, MeldingEvent, never> {
  const answered = { ...melding, aanbiedingen: [...melding.aanbiedingen, aanbiedingOf(offer)] };
  if (offer.antwoord === 'NEE') return accept(answered);
  switch (answered.status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
    case 'IN_BEHANDELING':
      return agreed(answered, offer.on, opening);
    case 'AFGESLOTEN': {
      const again = reopenClosed(answered, 'Kernteam aangeboden', offer.on);
      const { state, events } = agreed(again.state, offer.on, opening);
      return accept(state, [...again.events, ...events]);
    }
    case 'AFGEHANDELD_IN_POORT':
    case 'INGETROKKEN':
    case 'SAMENGEVOEGD':
      return accept(answered);
    default:
      return unreachable(answered);
  }
}

/** A team that has the question already is the one that she agreed to. */
export function agreed(melding: OpenMelding, on: LocalDate, { id, team }: TeamOpening, reden: string | null = null): Opened {
  const there = openTo(melding, 'KERNTEAM');
  if (there !== null) return accept<OpenMelding, MeldingEvent>({ ...melding, aanbiedingen: withTeam(melding.aanbiedingen, there.id) });
  if (team === null) return accept<OpenMelding, MeldingEvent>(melding);
  const receiver = { soort: 'KERNTEAM', kernteam: team } as const;
  return send(melding, { id, receiver, moment: 'EINDE_ZONDER_VOORZIENING', reden, afwijkreden: null, on });
}

const aanbiedingOf = ({ bij, antwoord, kernteam, reden, on }: Offer): Aanbieding => ({
  bij,
  antwoord,
  kernteam,
  reden,
  on,
  traject: null,
});
