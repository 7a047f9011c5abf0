import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { OutgoingEvent } from '@kerngraaf/platform/events/envelope.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { BeschermingEvent } from '../domain/bescherming.ts';
import type { BezoekwaarschuwingEvent } from '../domain/bezoekwaarschuwing.ts';
import type { InwonerEvent } from '../domain/inwoner.ts';
import type { MeldingEvent } from '../domain/melding.ts';
import type { ToestemmingDoel, ToestemmingEvent } from '../domain/toestemming.ts';

/** What others are told of a melding and its trajecten: references, codes and dates. */
export function meldingContract(event: MeldingEvent): OutgoingEvent {
  const { melding, on: occurredOn } = event;
  switch (event.type) {
    case 'MeldingRegistered':
      return contract('nl.meldingen.melding-registered.v1', { melding, ...known({ inwoner: event.inwoner }), occurredOn });
    case 'ReceiptConfirmed':
      return contract('nl.meldingen.receipt-confirmed.v1', { melding, occurredOn });
    case 'MeldingWithdrawn':
      return contract('nl.meldingen.melding-withdrawn.v1', { melding, occurredOn });
    case 'MeldingReopened':
      return contract('nl.meldingen.melding-reopened.v1', { melding, occurredOn });
    case 'MeldingHandledInPoort':
      return contract('nl.meldingen.melding-handled-in-poort.v1', { melding, occurredOn });
    case 'MeldingClosed':
      return contract('nl.meldingen.melding-closed.v1', { melding, occurredOn });
    case 'MeldingMerged':
      return contract('nl.meldingen.melding-merged.v1', { melding, into: event.into, occurredOn });
    case 'TrajectOpened': {
      const { traject, hop, receiver, inwoner, kern, betreftJeugdige } = event;
      const data = { melding, traject, hop, receiver, ...known({ inwoner, kern }), betreftJeugdige, occurredOn };
      return contract('nl.meldingen.traject-opened.v1', data);
    }
    case 'TrajectClosed': {
      const { traject, hop, outcome } = event;
      return contract('nl.meldingen.traject-closed.v1', { melding, traject, hop, outcome, occurredOn });
    }
    case 'TermijnStarted': {
      const { termijn, van, startedOn, dueOn } = event;
      return contract('nl.meldingen.termijn-started.v1', { melding, termijn, ...van, startedOn, dueOn, occurredOn });
    }
    case 'TermijnEnded': {
      const { termijn, van, status } = event;
      return contract('nl.meldingen.termijn-ended.v1', { melding, termijn, ...van, status, occurredOn });
    }
    default:
      return unreachable(event);
  }
}

/** What others are told of a resident: what they must act on, nothing about her. */
export function inwonerContract(event: InwonerEvent): OutgoingEvent {
  const { inwoner } = event;
  switch (event.type) {
    case 'InwonerRegistered': {
      const vertegenwoordigers = event.vertegenwoordigers.map(({ until, ...each }) => ({ ...each, ...known({ until }) }));
      return contract('nl.inwoners.inwoner-registered.v1', { inwoner, ...(vertegenwoordigers.length === 0 ? {} : { vertegenwoordigers }) });
    }
    case 'InwonerDeceased':
      return contract('nl.inwoners.inwoner-deceased.v1', { inwoner, occurredOn: event.on });
    case 'InwonerMoved': {
      const { kern, on: occurredOn } = event;
      return contract('nl.inwoners.inwoner-moved.v1', { inwoner, occurredOn, ...known({ kern }), leftGemeente: kern === null });
    }
    default:
      return unreachable(event);
  }
}

/** What others are told of the safety brake: for whom, never why. */
export const beschermingContract = ({ type, on: occurredOn, ...about }: BeschermingEvent): OutgoingEvent =>
  type === 'InwonerProtected'
    ? contract('nl.inwoners.inwoner-protected.v1', { ...about, occurredOn })
    : contract('nl.inwoners.inwoner-protection-lifted.v1', { ...about, occurredOn });

/** What the teams are told of who is visited: that they call first, never why. */
export function bezoekwaarschuwingContract(event: BezoekwaarschuwingEvent): OutgoingEvent {
  const { visitCaution, inwoner, on: occurredOn } = event;
  return event.type === 'VisitCautionRecorded'
    ? contract('nl.inwoners.visit-caution-recorded.v1', { visitCaution, inwoner, geldigTot: event.geldigTot, occurredOn })
    : contract('nl.inwoners.visit-caution-ended.v1', { visitCaution, inwoner, occurredOn });
}

/** What others are told of a consent: for what, never what was said. */
export function toestemmingContract(event: ToestemmingEvent): OutgoingEvent {
  const { toestemming, inwoner, melding, doel, betreft, on: occurredOn } = event;
  const about = { toestemming, inwoner, melding, ...known({ betreft }), occurredOn };
  switch (event.type) {
    case 'ToestemmingGiven': {
      const data = { ...about, ...known({ geldigTot: event.geldigTot }) };
      return inV1(doel)
        ? contract('nl.toestemmingen.toestemming-given.v1', { ...data, doel })
        : contract('nl.toestemmingen.toestemming-given.v2', { ...data, doel });
    }
    case 'ToestemmingWithdrawn':
      return inV1(doel)
        ? contract('nl.toestemmingen.toestemming-withdrawn.v1', { ...about, doel })
        : contract('nl.toestemmingen.toestemming-withdrawn.v2', { ...about, doel });
    default:
      return unreachable(event);
  }
}

type DoelOfV1 = EventData['nl.toestemmingen.toestemming-given.v1']['doel'];

/** The closed list of v1; what came later is told in v2 (docs/decisions/0020). */
const doelenOfV1: Readonly<Record<DoelOfV1, true>> = {
  VRIJWILLIGER_BIJ_HUISBEZOEK: true,
  VRIJWILLIGER_ZOEKEN: true,
  KENNISMAKING_VRIJWILLIGER: true,
};

const inV1 = (doel: ToestemmingDoel): doel is DoelOfV1 => doel in doelenOfV1;

const contract = <Type extends keyof EventData>(type: Type, data: EventData[Type]): OutgoingEvent<Type, EventData[Type]> => ({
  type,
  data,
});

/** A contract leaves out what is not known. */
function known<Fields extends Readonly<Record<string, string | null>>>(
  fields: Fields,
): { [Name in keyof Fields]?: NonNullable<Fields[Name]> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as {
    [Name in keyof Fields]?: NonNullable<Fields[Name]>;
  };
}
