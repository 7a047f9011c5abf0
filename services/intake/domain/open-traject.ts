import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { RouteProposal } from '@kerngraaf/schema/profiles/profile.ts';
import { withTeam } from './aanbieding.ts';
import { hopsMade, wentTo } from './hops.ts';
import { diedBy, type Inwoner } from './inwoner.ts';
import { isEnded, type Melding, type MeldingEvent, type Opened, type OpenMelding, openTrajecten, primaryPerson } from './melding.ts';
import { currentHop, type Hop, type OpenTraject, type Receiver, type ReceiverSoort, type TrajectMoment } from './traject.ts';

export interface Opening {
  /** Id of the new traject. */
  readonly id: Uuid;
  readonly receiver: Receiver;
  readonly moment: TrajectMoment;
  /** Null when another owner sent it: its words stay with it. */
  readonly reden: string | null;
  readonly afwijkreden: string | null;
  readonly on: LocalDate;
}

export type OpenRefusal = 'TRAJECT_ALREADY_OPEN' | 'OVERRIDE_REASON_REQUIRED' | 'PERSON_REQUIRED' | 'INWONER_DECEASED' | 'MELDING_CLOSED';

/**
 * Sends the question, not the resident (O4). A kernteam's and the loket's traject may run together, two of one kind may not.
 * `known` holds its primary person, after whose death nothing is left to send. `proposal` is the gemeenteprofiel's on that day: where it asks a reason (O5), passing its receiver over needs one.
 */
export function openTraject(
  melding: Melding,
  known: readonly Inwoner[],
  opening: Opening,
  proposal: RouteProposal,
): Decision<Melding, MeldingEvent, OpenRefusal> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  const { receiver, on } = opening;
  if (openTo(melding, receiver.soort) !== null) return refuse('TRAJECT_ALREADY_OPEN');
  const primary = primaryPerson(melding);
  if (primary === null) return refuse('PERSON_REQUIRED');
  if (known.some((inwoner) => inwoner.id === primary && diedBy(inwoner, on))) return refuse('INWONER_DECEASED');
  if (passesOver(melding, receiver, proposal) && opening.afwijkreden === null) return refuse('OVERRIDE_REASON_REQUIRED');
  return send(melding, opening);
}

/** The open traject to this kind of receiver, or null. */
export const openTo = (melding: Melding, soort: ReceiverSoort): OpenTraject | null =>
  openTrajecten(melding).find((open) => currentHop(open).receiver.soort === soort) ?? null;

/** Opens the traject where nothing stands in the way; one to a team is the answer to every offer that waited for it. */
export function send(melding: OpenMelding, { id, receiver, on, ...why }: Opening): Opened {
  const hop: Hop = { number: 1, place: hopsMade(melding) + 1, receiver, ...why, openedOn: on };
  const trajecten = [...melding.trajecten, { id, status: 'AANGEBODEN', hops: [hop] } as const];
  const aanbiedingen = receiver.soort === 'KERNTEAM' ? withTeam(melding.aanbiedingen, id) : melding.aanbiedingen;
  return accept<OpenMelding, MeldingEvent>({ ...melding, status: 'IN_BEHANDELING', trajecten, aanbiedingen }, [
    trajectOpened(melding, id, hop),
  ]);
}

/** The proposed receiver is passed over by who never sent the question there: at moment (**) it has been there. */
const passesOver = (melding: Melding, receiver: Receiver, proposal: RouteProposal): boolean =>
  proposal.reasonNeeded && receiver.soort !== proposal.ontvanger && !wentTo(melding, proposal.ontvanger);

/** What every receiver is told of a hop. */
export const trajectOpened = (melding: Melding, traject: Uuid, hop: Hop): MeldingEvent => ({
  type: 'TrajectOpened',
  melding: melding.id,
  traject,
  hop: hop.number,
  receiver: hop.receiver,
  inwoner: primaryPerson(melding),
  kern: melding.kern,
  betreftJeugdige: melding.betreftJeugdige,
  on: hop.openedOn,
});
