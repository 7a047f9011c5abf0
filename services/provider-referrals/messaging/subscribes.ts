import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { PROTECTION_TOPIC } from '@kerngraaf/schema/access/protection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { endAtDeathUseCase } from '../use-cases/end-at-death.ts';
import {
  endToewijzingUseCase,
  keepToewijzingUseCase,
  readToegekend,
  type Toegekend,
  type ToldVoorziening,
} from '../use-cases/keep-toewijzing.ts';

/** Whole topics are taken; types without a reaction or projection only move the position. */
export const topics: readonly string[] = [
  'intake.inwoner',
  'intake.melding',
  PROTECTION_TOPIC,
  'intake.toestemming',
  'kernteams.casus',
  'kernteams.aansluiting',
  'loket-toekenning.voorziening',
];

type EventOf<Type extends keyof EventData> = Envelope<Type, EventData[Type]>;
type Granting = EventOf<'nl.voorzieningen.voorziening-started.v1'> | EventOf<'nl.voorzieningen.voorziening-changed.v1'>;

export function reactionsOf(service: UseCases, reader: GraphReader): Reactions {
  const inwonerDeceased: Reaction<EventOf<'nl.inwoners.inwoner-deceased.v1'>> = {
    react: (tx, { data, gemeentecode: gemeente }) =>
      endAtDeathUseCase(service, tx, { gemeente, inwoner: parseUuid(data.inwoner), on: parseLocalDate(data.occurredOn) }),
  };
  const voorzieningGranted: Reaction<Granting, Toegekend | null> = {
    prepare: ({ data }) => readToegekend(reader, data),
    react: (tx, event, granted) => keepToewijzingUseCase(service, tx, toldBy(event), granted),
  };
  const voorzieningEnded: Reaction<EventOf<'nl.voorzieningen.voorziening-ended.v1'>> = {
    react: (tx, { data }) =>
      endToewijzingUseCase(tx, {
        voorziening: parseUuid(data.voorziening),
        until: parseLocalDate(data.until),
        on: parseLocalDate(data.occurredOn),
      }),
  };
  return {
    'nl.inwoners.inwoner-deceased.v1': inwonerDeceased as Reaction,
    'nl.voorzieningen.voorziening-started.v1': voorzieningGranted as Reaction,
    'nl.voorzieningen.voorziening-changed.v1': voorzieningGranted as Reaction,
    'nl.voorzieningen.voorziening-ended.v1': voorzieningEnded as Reaction,
  };
}

const toldBy = ({ data, gemeentecode: gemeente }: Granting): ToldVoorziening => ({
  gemeente,
  inwoner: parseUuid(data.inwoner),
  voorziening: parseUuid(data.voorziening),
  beschikking: parseUuid(data.beschikking),
  onderdeel: parseUuid(data.part),
  on: parseLocalDate(data.occurredOn),
});
