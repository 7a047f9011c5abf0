import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import { PROTECTION_TOPIC } from '@kerngraaf/schema/access/protection.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { endMatchWithoutConsentUseCase } from '../use-cases/end-match-without-consent.ts';
import { endRequestsOfUseCase } from '../use-cases/end-requests-of.ts';

/** Whole topics are taken; types without a reaction or projection only move the position. */
export const topics: readonly string[] = [
  'intake.inwoner',
  'intake.melding',
  PROTECTION_TOPIC,
  'intake.toestemming',
  'kernteams.aansluiting',
  'kernteams.casus',
];

type EventOf<Type extends keyof EventData> = Envelope<Type, EventData[Type]>;

export function reactionsOf(service: UseCases): Reactions {
  const inwonerDeceased: Reaction<EventOf<'nl.inwoners.inwoner-deceased.v1'>> = {
    react: (tx, { data, gemeentecode: gemeente }) =>
      endRequestsOfUseCase(service, tx, {
        gemeente,
        inwoner: parseUuid(data.inwoner),
        ground: 'OVERLEDEN',
        on: parseLocalDate(data.occurredOn),
      }),
  };
  const toestemmingWithdrawn: Reaction<EventOf<'nl.toestemmingen.toestemming-withdrawn.v1'>> = {
    async react(tx, { data, gemeentecode: gemeente }) {
      const [inwoner, on] = [parseUuid(data.inwoner), parseLocalDate(data.occurredOn)];
      if (data.doel === 'VRIJWILLIGER_ZOEKEN') {
        const which = { gemeente, inwoner, melding: parseUuid(data.melding) };
        await endRequestsOfUseCase(service, tx, { ...which, ground: 'TOESTEMMING_INGETROKKEN', on });
      }
      if (data.doel === 'KENNISMAKING_VRIJWILLIGER' && data.betreft !== undefined)
        await endMatchWithoutConsentUseCase(service, tx, { match: parseUuid(data.betreft), inwoner, on });
    },
  };
  return {
    'nl.inwoners.inwoner-deceased.v1': inwonerDeceased as Reaction,
    'nl.toestemmingen.toestemming-withdrawn.v1': toestemmingWithdrawn as Reaction,
  };
}
