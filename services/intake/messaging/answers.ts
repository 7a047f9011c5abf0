import type { Tx } from '@kerngraaf/platform/commands/transact.ts';
import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import type { Answer } from '../domain/answer-traject.ts';
import { receiverOf } from '../domain/traject.ts';
import { answerTrajectUseCase } from '../use-cases/answer-traject.ts';

const taken = (): Said => ({ type: 'ACCEPTED' });
const returned = (): Said => ({ type: 'RETURNED' });

/** What kernteams and the loket tell of their work is the answer of the receiver of a hop (rows 5, 6 and 21 of the flow). */
export const answersOf = (service: UseCases): Reactions => ({
  'nl.casussen.casus-accepted.v1': answering<'nl.casussen.casus-accepted.v1'>(service, taken),
  'nl.casussen.casus-declined.v1': answering<'nl.casussen.casus-declined.v1'>(service, () => ({ type: 'DECLINED' })),
  'nl.casussen.casus-returned.v1': answering<'nl.casussen.casus-returned.v1'>(service, returned),
  'nl.casussen.casus-handed-over.v1': answering<'nl.casussen.casus-handed-over.v1'>(service, handedOver),
  'nl.casussen.casus-closed.v1': answering<'nl.casussen.casus-closed.v1'>(service, ({ oplossing }) => ({ type: 'CLOSED', oplossing })),
  'nl.onderzoeken.onderzoek-accepted.v1': answering<'nl.onderzoeken.onderzoek-accepted.v1'>(service, taken),
  'nl.onderzoeken.onderzoek-returned.v1': answering<'nl.onderzoeken.onderzoek-returned.v1'>(service, returned),
  'nl.onderzoeken.onderzoek-handed-over.v1': answering<'nl.onderzoeken.onderzoek-handed-over.v1'>(service, handedOver),
});

type Said = DistributiveOmit<Answer, 'traject' | 'hop' | 'on'>;
type DistributiveOmit<Union, Key extends PropertyKey> = Union extends unknown ? Omit<Union, Key> : never;

interface OfHop {
  readonly melding: string;
  readonly traject: string;
  readonly hop: number;
  readonly occurredOn: string;
}

function handedOver({ receiver, moment }: EventData['nl.casussen.casus-handed-over.v1' | 'nl.onderzoeken.onderzoek-handed-over.v1']): Said {
  return { type: 'HANDED_OVER', receiver: receiverOf(receiver.soort, receiver.kernteam ?? null), moment };
}

function answering<Type extends keyof EventData>(service: UseCases, said: (data: EventData[Type]) => Said): Reaction {
  return {
    react(tx: Tx, event: Envelope) {
      const data = event.data as EventData[Type] & OfHop;
      return answerTrajectUseCase(service, tx, parseUuid(data.melding), answerOf(data, said(data)));
    },
  };
}

/** What is said of a hop. */
export const answerOf = ({ traject, hop, occurredOn }: Omit<OfHop, 'melding'>, said: Said): Answer => ({
  traject: parseUuid(traject),
  hop,
  on: parseLocalDate(occurredOn),
  ...said,
});
