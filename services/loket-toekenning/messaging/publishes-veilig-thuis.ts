import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { VeiligThuisOnderzoek, VeiligThuisOnderzoekEvent } from '../domain/veilig-thuis-onderzoek.ts';
import type { Contract } from './publishes.ts';

/** What intake alone is told of the receiver's work: where it stands and who may know, never whom it concerns or what was found. */
export function veiligThuisContract({ id, veiligThuisMelding }: VeiligThuisOnderzoek, event: VeiligThuisOnderzoekEvent): Contract {
  const told = { veiligThuisOnderzoek: id, veiligThuisMelding, occurredOn: event.on };
  switch (event.type) {
    case 'VeiligThuisOnderzoekOpened':
      return { type: 'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-opened.v1', data: told };
    case 'VeiligThuisOnderzoekAccepted': {
      const { professional } = event;
      return { type: 'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-accepted.v1', data: { ...told, professional } };
    }
    case 'VeiligThuisOnderzoekNamed': {
      const [first, ...others] = event.professionals;
      const data = { ...told, professionals: [first, ...others] satisfies [string, ...string[]] };
      return { type: 'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-named.v1', data };
    }
    case 'VeiligThuisOnderzoekClosed':
      return { type: 'nl.veilig-thuis-onderzoeken.veilig-thuis-onderzoek-closed.v1', data: told };
    default:
      return unreachable(event);
  }
}
