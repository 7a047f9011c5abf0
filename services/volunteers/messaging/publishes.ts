import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { OutgoingEvent } from '@kerngraaf/platform/events/envelope.ts';
import type { EventData } from '@kerngraaf/schema/events/generated.ts';
import type { Volunteer, VolunteerEvent } from '../domain/volunteer.ts';
import type { VolunteerMatch, VolunteerMatchEvent } from '../domain/volunteer-match.ts';
import type { VolunteerRequest, VolunteerRequestEvent } from '../domain/volunteer-request.ts';

type Contract = { [Type in keyof EventData]: OutgoingEvent<Type, EventData[Type]> }[keyof EventData];

/** What the others are told of a volunteer: that she is there and where she stands, never who she is. */
export function volunteerContract({ id: volunteer, organisatie, kern }: Volunteer, event: VolunteerEvent): Contract {
  const told = { volunteer, occurredOn: event.on };
  switch (event.type) {
    case 'VolunteerRegistered':
      return { type: 'nl.volunteers.volunteer-registered.v1', data: { ...told, organisatie, kern } };
    case 'VolunteerStatusChanged':
      return { type: 'nl.volunteers.volunteer-status-changed.v1', data: { ...told, status: event.status } };
    case 'VolunteerProgressed':
      return { type: 'nl.volunteers.volunteer-progressed.v1', data: { ...told, step: event.step } };
    default:
      return unreachable(event);
  }
}

const casusOf = ({ casus }: Pick<VolunteerRequest, 'casus'>) => (casus === null ? {} : { casus });

/** What the others are told of a request: references, codes and dates, never what was asked in words. */
export function requestContract(request: VolunteerRequest, event: VolunteerRequestEvent): Contract {
  const { id: volunteerRequest, inwoner, melding, kernteam, taak, kern } = request;
  const asker = { ...casusOf(request), ...(kernteam === null ? {} : { kernteam }) };
  const told = { volunteerRequest, inwoner, melding, ...asker, occurredOn: event.on };
  switch (event.type) {
    case 'VolunteerRequested':
      return { type: 'nl.volunteer-requests.volunteer-requested.v1', data: { ...told, taak, kern } };
    case 'VolunteerRequestProgressed':
      return { type: 'nl.volunteer-requests.volunteer-request-progressed.v1', data: { ...told, step: event.step } };
    case 'VolunteerRequestReviewed':
      return {
        type: 'nl.volunteer-requests.volunteer-request-reviewed.v1',
        data: { ...told, ...(event.until === null ? {} : { until: event.until }) },
      };
    case 'VolunteerRequestFulfilled':
      return { type: 'nl.volunteer-requests.volunteer-request-fulfilled.v1', data: told };
    case 'VolunteerRequestWithdrawn':
      return { type: 'nl.volunteer-requests.volunteer-request-withdrawn.v1', data: { ...told, ground: event.ground } };
    case 'VolunteerRequestNobodyFound':
      return { type: 'nl.volunteer-requests.volunteer-request-nobody-found.v1', data: told };
    case 'VolunteerRequestOverdue':
      return {
        type: 'nl.volunteer-requests.volunteer-request-overdue.v1',
        data: { ...told, termijn: event.termijn, dueOn: event.dueOn },
      };
    default:
      return unreachable(event);
  }
}

/** What the others are told of a match: who helps whom, by opaque references. */
export function matchContract(match: VolunteerMatch, event: VolunteerMatchEvent): Contract {
  const { id: volunteerMatch, request: volunteerRequest, inwoner, melding, volunteer, organisatie, rol } = match;
  const told = { volunteerMatch, volunteerRequest, inwoner, melding, ...casusOf(match), volunteer, organisatie, occurredOn: event.on };
  switch (event.type) {
    case 'MatchProposed':
      return { type: 'nl.volunteer-matches.volunteer-match-proposed.v1', data: { ...told, rol } };
    case 'MatchAccepted':
      return { type: 'nl.volunteer-matches.volunteer-match-accepted.v1', data: told };
    case 'MatchAgreed':
      return { type: 'nl.volunteer-matches.volunteer-match-agreed.v1', data: told };
    case 'MatchStarted':
      return { type: 'nl.volunteer-matches.volunteer-matched.v1', data: { ...told, rol } };
    case 'MatchEvaluated':
      return { type: 'nl.volunteer-matches.volunteer-match-evaluated.v1', data: told };
    case 'MatchDeclined':
      return { type: 'nl.volunteer-matches.volunteer-match-declined.v1', data: { ...told, reason: event.reden } };
    case 'MatchEnded':
      return { type: 'nl.volunteer-matches.volunteer-match-ended.v1', data: { ...told, reason: event.reden } };
    case 'MatchOverdue':
      return { type: 'nl.volunteer-matches.volunteer-match-overdue.v1', data: { ...told, termijn: event.termijn, dueOn: event.dueOn } };
    default:
      return unreachable(event);
  }
}
