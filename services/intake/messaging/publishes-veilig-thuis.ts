import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { OutgoingEvent } from '@kerngraaf/platform/events/envelope.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { VeiligThuisEvent } from '../domain/veilig-thuis-melding.ts';

type Contract = { [Type in keyof EventData]: OutgoingEvent<Type, EventData[Type]> }[keyof EventData];

/** What the receiver alone is told: that it came, of whom by reference, and that it ended; never what was said or who reported. */
export function veiligThuisContract(event: VeiligThuisEvent): Contract {
  const { veiligThuisMelding, on: occurredOn } = event;
  switch (event.type) {
    case 'VeiligThuisMeldingRegistered': {
      const [first, ...others] = event.inwoners;
      const inwoners = [first, ...others] satisfies [string, ...string[]];
      const data = { veiligThuisMelding, ontvanger: event.ontvanger, inwoners, occurredOn };
      return { type: 'nl.veilig-thuis-meldingen.veilig-thuis-melding-registered.v1', data };
    }
    case 'VeiligThuisMeldingClosed':
      return { type: 'nl.veilig-thuis-meldingen.veilig-thuis-melding-closed.v1', data: { veiligThuisMelding, occurredOn } };
    default:
      return unreachable(event);
  }
}
