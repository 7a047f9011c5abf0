import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { OutgoingEvent } from '@kerngraaf/platform/events/envelope.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import type { Onderzoek, OnderzoekEvent } from '../domain/onderzoek.ts';

export type Contract = { [Type in keyof EventData]: OutgoingEvent<Type, EventData[Type]> }[keyof EventData];

/** What the others are told of an offer of the kernteam: the answer and the team, never the reason. */
export const toldAanbod = (aanbod: KernteamAanbod | null): { readonly offered?: 'JA' | 'NEE'; readonly kernteam?: string } =>
  aanbod === null ? {} : { offered: aanbod.antwoord, ...(aanbod.kernteam === null ? {} : { kernteam: aanbod.kernteam }) };

/** What the others are told of an onderzoek: references, codes and dates, never what was said or found. */
export function onderzoekContract(onderzoek: Onderzoek, event: OnderzoekEvent): Contract {
  const { id, melding, inwoner } = onderzoek;
  const about = inwoner === null ? {} : { inwoner };
  const told = { onderzoek: id, melding, ...hopOf(onderzoek), occurredOn: event.on };
  switch (event.type) {
    case 'OnderzoekOffered':
      return { type: 'nl.onderzoeken.onderzoek-offered.v1', data: { ...onHop(onderzoek, event), ...about } };
    case 'OnderzoekAccepted':
      return { type: 'nl.onderzoeken.onderzoek-accepted.v1', data: onHop(onderzoek, event) };
    case 'OnderzoekProgressed':
      return { type: 'nl.onderzoeken.onderzoek-progressed.v1', data: { ...told, step: event.step } };
    case 'GesprekPlanned': {
      const { id: gesprek, plannedOn, kernteam } = event.gesprek;
      const joined = kernteam === null ? {} : { kernteam };
      return { type: 'nl.onderzoeken.gesprek-planned.v1', data: { ...told, ...about, ...joined, gesprek, plannedOn } };
    }
    case 'OnderzoekHandedOver': {
      const receiver = { soort: 'KERNTEAM' as const, kernteam: event.kernteam };
      return { type: 'nl.onderzoeken.onderzoek-handed-over.v1', data: { ...onHop(onderzoek, event), moment: event.moment, receiver } };
    }
    case 'OnderzoekReturned':
      return { type: 'nl.onderzoeken.onderzoek-returned.v1', data: { ...onHop(onderzoek, event), moment: event.moment } };
    case 'OnderzoekClosed':
      return { type: 'nl.onderzoeken.onderzoek-closed.v1', data: { ...told, oplossing: event.oplossing, ...toldAanbod(event.aanbod) } };
    case 'VoorwerkTakenOver':
    case 'VoorwerkReturned': {
      const { voorwerk, voorwerkVersion, on: occurredOn } = event;
      const type =
        event.type === 'VoorwerkTakenOver' ? 'nl.onderzoeken.voorwerk-taken-over.v1' : ('nl.onderzoeken.voorwerk-returned.v1' as const);
      return { type, data: { onderzoek: id, melding, voorwerk, voorwerkVersion, occurredOn } };
    }
    default:
      return unreachable(event);
  }
}

const hopOf = ({ herkomst }: Onderzoek): { readonly traject?: string; readonly hop?: number } =>
  herkomst.soort === 'MELDING' ? { traject: herkomst.traject, hop: herkomst.hop } : {};

/** Of an onderzoek that a traject brought: a heronderzoek is neither offered nor sent on. */
function onHop({ id, melding, herkomst }: Onderzoek, { on }: OnderzoekEvent): EventData['nl.onderzoeken.onderzoek-accepted.v1'] {
  if (herkomst.soort !== 'MELDING') throw new Error('A heronderzoek has no hop');
  return { onderzoek: id, melding, traject: herkomst.traject, hop: herkomst.hop, occurredOn: on };
}
