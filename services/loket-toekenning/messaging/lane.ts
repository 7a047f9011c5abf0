import type { Envelope } from '@kerngraaf/platform/events/envelope.ts';
import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { parseLocalDate } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { UseCases } from '@kerngraaf/schema/profiles/use-cases.ts';
import { breakOffVeiligThuisOnderzoekUseCase, openVeiligThuisOnderzoekUseCase } from '../use-cases/open-veilig-thuis-onderzoek.ts';

type EventOf<Type extends keyof EventData> = Envelope<Type, EventData[Type]>;

/** What Veilig Thuis transferred, as the receiver alone is told (row 26). */
export function laneReactionsOf(service: UseCases): Reactions {
  const registered: Reaction<EventOf<'nl.veilig-thuis-meldingen.veilig-thuis-melding-registered.v1'>> = {
    react: (tx, { data, gemeentecode: gemeente }) =>
      openVeiligThuisOnderzoekUseCase(service, tx, {
        gemeente,
        veiligThuisMelding: parseUuid(data.veiligThuisMelding),
        inwoners: data.inwoners.map(parseUuid),
        ontvanger: data.ontvanger,
        on: parseLocalDate(data.occurredOn),
      }),
  };
  const closed: Reaction<EventOf<'nl.veilig-thuis-meldingen.veilig-thuis-melding-closed.v1'>> = {
    react: (tx, { data }) => breakOffVeiligThuisOnderzoekUseCase(tx, parseUuid(data.veiligThuisMelding), parseLocalDate(data.occurredOn)),
  };
  return {
    'nl.veilig-thuis-meldingen.veilig-thuis-melding-registered.v1': registered as Reaction,
    'nl.veilig-thuis-meldingen.veilig-thuis-melding-closed.v1': closed as Reaction,
  };
}
