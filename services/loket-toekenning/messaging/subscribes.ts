import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import type { GraphReader } from '@kerngraaf/platform/reading/reader.ts';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { PROTECTION_TOPIC } from '@kerngraaf/schema/access/protection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { endAtDeathUseCase } from '../use-cases/end-at-death.ts';
import { keepVoorwerkUseCase, readVoorwerk } from '../use-cases/keep-voorwerk.ts';
import { offerOnderzoekUseCase } from '../use-cases/offer-onderzoek.ts';
import { withdrawOnderzoekUseCase } from '../use-cases/withdraw-onderzoek.ts';
import { laneReactionsOf } from './lane.ts';

/** Whole topics are taken; types without a reaction or projection only move the position. */
export const topics: readonly string[] = [
  'intake.inwoner',
  'intake.melding',
  PROTECTION_TOPIC,
  'intake.veilig-thuis-melding',
  'kernteams.aansluiting',
  'kernteams.casus',
  'kernteams.voorwerk',
];

type EventOf<Type extends keyof EventData> = Envelope<Type, EventData[Type]>;

export function reactionsOf(service: UseCases, reader: GraphReader): Reactions {
  const trajectOpened: Reaction<EventOf<'nl.meldingen.traject-opened.v1'>> = {
    async react(tx, { data, gemeentecode: gemeente }) {
      if (data.receiver.soort !== 'LOKET') return;
      await offerOnderzoekUseCase(service, tx, {
        gemeente,
        melding: parseUuid(data.melding),
        traject: parseUuid(data.traject),
        hop: data.hop,
        inwoner: data.inwoner === undefined ? null : parseUuid(data.inwoner),
        betreftJeugdige: data.betreftJeugdige,
        on: parseLocalDate(data.occurredOn),
      });
    },
  };
  const trajectClosed: Reaction<EventOf<'nl.meldingen.traject-closed.v1'>> = {
    async react(tx, { data }) {
      // The other outcomes are intake's echo of what the loket did itself.
      if (data.outcome !== 'INGETROKKEN') return;
      await withdrawOnderzoekUseCase(tx, { traject: parseUuid(data.traject), hop: data.hop, on: parseLocalDate(data.occurredOn) });
    },
  };
  const inwonerDeceased: Reaction<EventOf<'nl.inwoners.inwoner-deceased.v1'>> = {
    react: (tx, { data, gemeentecode: gemeente }) =>
      endAtDeathUseCase(service, tx, { gemeente, inwoner: parseUuid(data.inwoner), on: parseLocalDate(data.occurredOn) }),
  };
  const voorwerkOffered: Reaction<EventOf<'nl.voorwerken.voorwerk-offered.v1'>, string> = {
    prepare: ({ data }) => readVoorwerk(reader, data),
    react: (tx, { data, gemeentecode: gemeente }, inhoud) => keepVoorwerkUseCase(tx, gemeente, data, inhoud),
  };
  return {
    ...laneReactionsOf(service),
    'nl.voorwerken.voorwerk-offered.v1': voorwerkOffered as Reaction,
    'nl.inwoners.inwoner-deceased.v1': inwonerDeceased as Reaction,
    'nl.meldingen.traject-opened.v1': trajectOpened as Reaction,
    'nl.meldingen.traject-closed.v1': trajectClosed as Reaction,
  };
}
