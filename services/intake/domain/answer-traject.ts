import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { waitsForTeam, withoutTeam, withTeam } from './aanbieding.ts';
import { hopsMade } from './hops.ts';
import { type Melding, type MeldingEvent, openTrajecten } from './melding.ts';
import { takeUp } from './melding-termijnen.ts';
import { trajectOpened } from './open-traject.ts';
import { currentHop, type Hop, isOpen, type OpenTraject, type Receiver, type Traject, type TrajectMoment } from './traject.ts';

/** What a receiver says of the hop that it got. */
export type Answer = { readonly traject: Uuid; readonly hop: number; readonly on: LocalDate } & (
  | { readonly type: 'ACCEPTED' | 'DECLINED' | 'RETURNED' }
  | { readonly type: 'HANDED_OVER'; readonly receiver: Receiver; readonly moment: TrajectMoment }
  | { readonly type: 'CLOSED'; readonly oplossing: string }
);

/** Both are answers that came too late: the question had gone on, or was withdrawn. */
export type LateAnswer = 'OLDER_HOP' | 'TRAJECT_ENDED';

export const isLate = (decision: ReturnType<typeof answerTraject>): decision is { readonly accepted: false; readonly reason: LateAnswer } =>
  !decision.accepted && decision.reason !== 'TRAJECT_UNKNOWN';

/** What becomes of the traject, and with it of the melding (rows 5, 6 and 21 of the flow). */
export function answerTraject(melding: Melding, answer: Answer): Decision<Melding, MeldingEvent, LateAnswer | 'TRAJECT_UNKNOWN'> {
  const traject = melding.trajecten.find(({ id }) => id === answer.traject);
  if (traject === undefined) return refuse('TRAJECT_UNKNOWN');
  if (answer.hop < currentHop(traject).number) return refuse('OLDER_HOP');
  if (answer.hop > currentHop(traject).number) return refuse('TRAJECT_UNKNOWN');
  if (!isOpen(traject)) return refuse('TRAJECT_ENDED');
  switch (answer.type) {
    case 'ACCEPTED':
      return takeUp(withTraject(melding, { ...traject, status: 'OPGEPAKT' }), traject, answer.on);
    case 'DECLINED':
      return ended(melding, { ...traject, status: 'GEWEIGERD', endedOn: answer.on });
    case 'RETURNED':
      return ended(melding, { ...traject, status: 'TERUGGEGEVEN', endedOn: answer.on });
    case 'CLOSED':
      return ended(melding, { ...traject, status: 'AFGESLOTEN', endedOn: answer.on, oplossing: answer.oplossing });
    case 'HANDED_OVER':
      return handedOver(melding, traject, answer);
    default:
      return unreachable(answer);
  }
}

/** A receiver that has this question already in another traject gets it no second time: the traject then comes back to the poort. */
function handedOver(
  melding: Melding,
  traject: OpenTraject,
  { receiver, moment, on }: Extract<Answer, { type: 'HANDED_OVER' }>,
): Decision<Melding, MeldingEvent, never> {
  const others = openTrajecten(melding).filter(({ id }) => id !== traject.id);
  if (others.some((other) => currentHop(other).receiver.soort === receiver.soort))
    return ended(melding, { ...traject, status: 'TERUGGEGEVEN', endedOn: on });
  const place = hopsMade(melding) + 1;
  const hop: Hop = { number: currentHop(traject).number + 1, place, receiver, moment, reden: null, afwijkreden: null, openedOn: on };
  const next = withTraject(melding, { id: traject.id, status: 'AANGEBODEN', hops: [...traject.hops, hop] });
  const aanbiedingen = receiver.soort === 'KERNTEAM' ? withTeam(melding.aanbiedingen, traject.id) : melding.aanbiedingen;
  return accept({ ...next, aanbiedingen }, [trajectOpened(melding, traject.id, hop)]);
}

/**
 * With its last open traject the melding is closed when that was closed, and back at the poort when it was declined or returned: then too when the
 * resident agreed to a kernteam that none has found yet.
 */
function ended(melding: Melding, traject: Exclude<Traject, OpenTraject>): Decision<Melding, MeldingEvent, never> {
  const { endedOn: on, status: outcome } = traject;
  const closed: MeldingEvent = {
    type: 'TrajectClosed',
    melding: melding.id,
    traject: traject.id,
    hop: currentHop(traject).number,
    outcome,
    on,
  };
  const aanbiedingen = outcome === 'AFGESLOTEN' ? melding.aanbiedingen : withoutTeam(melding.aanbiedingen, traject.id);
  const next = { ...withTraject(melding, traject), aanbiedingen };
  if (openTrajecten(next).length > 0) return accept(next, [closed]);
  if (outcome !== 'AFGESLOTEN' || next.aanbiedingen.some(waitsForTeam))
    return accept<Melding, MeldingEvent>({ ...next, status: 'IN_VRAAGVERHELDERING' }, [closed]);
  return accept<Melding, MeldingEvent>({ ...next, status: 'AFGESLOTEN', closedOn: on }, [
    closed,
    { type: 'MeldingClosed', melding: melding.id, on },
  ]);
}

const withTraject = (melding: Melding, changed: Traject): Melding => ({
  ...melding,
  trajecten: melding.trajecten.map((traject) => (traject.id === changed.id ? changed : traject)),
});
