import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { Answer } from '../domain/answer-traject.ts';
import { receiverOf } from '../domain/traject.ts';
import { answerTrajectUseCase } from '../use-cases/answer-traject.ts';

/** Topics of other owners that this service takes, whole. */
export const topics: readonly string[] = ['kernteams.casus', 'kernteams.aansluiting'];

type CasusEvent = 'accepted' | 'declined' | 'returned' | 'handed-over' | 'closed';
type CasusData<Event extends CasusEvent> = EventData[`nl.casussen.casus-${Event}.v1`];

/** What kernteams tell of their casus is the answer of the receiver of a hop (rows 5, 6 and 21 of the flow). */
export const reactions: Reactions = {
  'nl.casussen.casus-accepted.v1': answering<'accepted'>(() => ({ type: 'ACCEPTED' })),
  'nl.casussen.casus-declined.v1': answering<'declined'>(() => ({ type: 'DECLINED' })),
  'nl.casussen.casus-returned.v1': answering<'returned'>(() => ({ type: 'RETURNED' })),
  'nl.casussen.casus-handed-over.v1': answering<'handed-over'>(({ receiver, moment }) => ({
    type: 'HANDED_OVER',
    receiver: receiverOf(receiver.soort, receiver.kernteam ?? null),
    moment,
  })),
  'nl.casussen.casus-closed.v1': answering<'closed'>(({ oplossing }) => ({ type: 'CLOSED', oplossing })),
};

type Said = DistributiveOmit<Answer, 'traject' | 'hop' | 'on'>;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

function answering<Event extends CasusEvent>(said: (data: CasusData<Event>) => Said): Reaction {
  return {
    react(tx: Tx, event: Envelope) {
      const data = event.data as CasusData<Event>;
      const answer: Answer = { traject: parseUuid(data.traject), hop: data.hop, on: parseLocalDate(data.occurredOn), ...said(data) };
      return answerTrajectUseCase(tx, parseUuid(data.melding), answer);
    },
  };
}
