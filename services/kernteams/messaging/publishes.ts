import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { OutgoingEvent } from '@kerngraaf/platform/events/envelope.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { Aansluiting, AansluitingEvent } from '../domain/aansluiting.ts';
import type { Casus, CasusEvent } from '../domain/casus.ts';
import type { Casusbespreking, CasusbesprekingEvent } from '../domain/casusbespreking.ts';
import type { Voorwerk, VoorwerkEvent } from '../domain/voorwerk.ts';

type Contract = { [Type in keyof EventData]: OutgoingEvent<Type, EventData[Type]> }[keyof EventData];

/** What the others are told of a casus: references, codes and dates, never what was said, found or scored. */
export function casusContract(casus: Casus, event: CasusEvent): Contract {
  const { id, melding, traject, hop, kernteam } = casus;
  const told = { casus: id, melding, traject, hop, kernteam, occurredOn: event.on };
  switch (event.type) {
    case 'CasusOffered':
      return { type: 'nl.casussen.casus-offered.v1', data: { ...told, ...(casus.inwoner === null ? {} : { inwoner: casus.inwoner }) } };
    case 'CasusAccepted':
      return { type: 'nl.casussen.casus-accepted.v1', data: told };
    case 'CasusDeclined':
      return { type: 'nl.casussen.casus-declined.v1', data: { ...told, reason: event.weigerreden } };
    case 'CasusHandedOver':
      return { type: 'nl.casussen.casus-handed-over.v1', data: { ...told, moment: event.moment, receiver: event.receiver } };
    case 'CasusReturned':
      return { type: 'nl.casussen.casus-returned.v1', data: { ...told, moment: event.moment } };
    case 'CasusClosed':
      return { type: 'nl.casussen.casus-closed.v1', data: { ...told, oplossing: event.oplossing } };
    case 'VisitPlanned': {
      const { id: huisbezoek, plannedOn, samen } = event.huisbezoek;
      const joint = samen === null ? {} : { samenMet: samen.soort };
      return { type: 'nl.casussen.visit-planned.v1', data: { ...told, huisbezoek, plannedOn, ...joint } };
    }
    case 'ConsulentAsked':
      return { type: 'nl.casussen.consulent-asked.v1', data: { ...told, consulent: event.consulent } };
    case 'CasusProgressed':
      return { type: 'nl.casussen.casus-progressed.v1', data: { ...told, step: event.step } };
    case 'IndividualNeedFound':
      return { type: 'nl.casussen.individual-need-found.v1', data: told };
    default:
      return unreachable(event);
  }
}

/** The loket is told that there is a version, and by its hash which; it reads the rest. */
export function voorwerkContract({ id, casus, melding, kernteam, inwoner }: Voorwerk, { versie }: VoorwerkEvent): Contract {
  const told = { voorwerk: id, voorwerkVersion: versie.nummer, hash: versie.hash, casus, melding, kernteam, occurredOn: versie.offeredOn };
  return { type: 'nl.voorwerken.voorwerk-offered.v1', data: { ...told, ...(inwoner === null ? {} : { inwoner }) } };
}

/** Of a meeting nobody is told about whom it was. */
export function casusbesprekingContract({ id, kernteam, plannedOn }: Casusbespreking, event: CasusbesprekingEvent): Contract {
  const told = { casusbespreking: id, kernteam, occurredOn: event.on };
  switch (event.type) {
    case 'CasusbesprekingScheduled':
      return { type: 'nl.casusbesprekingen.casusbespreking-scheduled.v1', data: { ...told, plannedOn } };
    case 'CasusbesprekingRecorded':
      return { type: 'nl.casusbesprekingen.casusbespreking-recorded.v1', data: told };
    default:
      return unreachable(event);
  }
}

export function aansluitingContract(place: Aansluiting, event: AansluitingEvent): Contract {
  const { id: aansluiting, professional, kernteam, organisatie, functie, since, until } = place;
  switch (event.type) {
    case 'AansluitingStarted': {
      const optional = { ...(kernteam === null ? {} : { kernteam }), ...(until === null ? {} : { until }) };
      return {
        type: 'nl.aansluitingen.aansluiting-started.v1',
        data: { aansluiting, professional, organisatie, functie, since, ...optional },
      };
    }
    case 'AansluitingEnded':
      return { type: 'nl.aansluitingen.aansluiting-ended.v1', data: { aansluiting, professional, until: event.until } };
    default:
      return unreachable(event);
  }
}
