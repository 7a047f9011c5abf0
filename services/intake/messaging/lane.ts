import type { Reaction, Reactions } from '@kerngraaf/platform/events/reaction.ts';
import { parseUuid } from '@kerngraaf/platform/ids.ts';
import { type LocalDate, parseLocalDate } from '@kerngraaf/platform/time.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { VeiligThuisWork } from '../domain/follow-veilig-thuis-work.ts';
import { followVeiligThuisWorkUseCase } from '../use-cases/follow-veilig-thuis-work.ts';

/** What the receiver tells of what Veilig Thuis transferred (row 26). */
export const laneReactions: Reactions = {
  'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-opened.v1': following<'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-opened.v1'>(
    (_, on) => ({ type: 'OPENED', on }),
  ),
  'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-accepted.v1':
    following<'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-accepted.v1'>(({ professional }, on) => ({
      type: 'ACCEPTED',
      professional: parseUuid(professional),
      on,
    })),
  'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-named.v1': following<'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-named.v1'>(
    ({ professionals }, on) => ({ type: 'NAMED', professionals: professionals.map(parseUuid), on }),
  ),
  'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-closed.v1': following<'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-closed.v1'>(
    (_, on) => ({ type: 'CLOSED', on }),
  ),
};

interface OfLane {
  readonly veiligThuisMelding: string;
  readonly occurredOn: string;
}

function following<Type extends keyof EventData>(told: (data: EventData[Type], on: LocalDate) => VeiligThuisWork): Reaction {
  return {
    react(tx, event) {
      const data = event.data as EventData[Type] & OfLane;
      return followVeiligThuisWorkUseCase(tx, parseUuid(data.veiligThuisMelding), told(data, parseLocalDate(data.occurredOn)));
    },
  };
}
