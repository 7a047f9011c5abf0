import { unreachable } from '@kerngraaf/platform/decision.ts';
import { type Aanvraag, type AanvraagEvent, aanbodOf } from '../domain/aanvraag.ts';
import type { Beschikking, BeschikkingEvent } from '../domain/beschikking.ts';
import { toekenningOf } from '../domain/besluitonderdeel.ts';
import { type Contract, toldAanbod } from './publishes.ts';

/** What the others are told of an aanvraag: references, codes and dates, never what was asked or why. */
export function aanvraagContract(aanvraag: Aanvraag, event: AanvraagEvent): Contract {
  const { id, melding, onderzoek, inwoner } = aanvraag;
  const told = { aanvraag: id, melding, occurredOn: event.on };
  switch (event.type) {
    case 'AanvraagSubmitted':
      return { type: 'nl.aanvragen.aanvraag-submitted.v1', data: { ...told, onderzoek, inwoner } };
    case 'AanvraagSuspended':
      return { type: 'nl.aanvragen.aanvraag-suspended.v1', data: told };
    case 'AanvraagResumed':
      return { type: 'nl.aanvragen.aanvraag-resumed.v1', data: told };
    case 'AanvraagLeftUntreated':
      return { type: 'nl.aanvragen.aanvraag-left-untreated.v1', data: { ...told, ...toldAanbod(aanbodOf(aanvraag)) } };
    case 'AanvraagWithdrawn':
      return { type: 'nl.aanvragen.aanvraag-withdrawn.v1', data: { ...told, ...toldAanbod(aanbodOf(aanvraag)) } };
    case 'AanvraagDecided': {
      const parts = event.onderdelen.map(({ id: part, uitkomst: outcome }) => ({ part, outcome }));
      const decided = { ...told, onderzoek, beschikking: event.beschikking, parts, ...toldAanbod(aanbodOf(aanvraag)) };
      return { type: 'nl.aanvragen.aanvraag-decided.v1', data: decided };
    }
    case 'AanvraagOverdue':
      return { type: 'nl.aanvragen.aanvraag-overdue.v1', data: { ...told, termijn: event.termijn, dueOn: event.dueOn } };
    case 'AanvraagInDefault':
      return { type: 'nl.aanvragen.aanvraag-in-default.v1', data: told };
    default:
      return unreachable(event);
  }
}

/** That was decided and how each part ended; never which product, how much or why. */
export function beschikkingContract(beschikking: Beschikking, event: BeschikkingEvent): Contract {
  const { id, melding, inwoner, aanleiding, onderdelen } = beschikking;
  const parts = onderdelen.map((onderdeel) => {
    const form = toekenningOf(onderdeel)?.leveringsvorm;
    return { part: onderdeel.id, outcome: onderdeel.uitkomst, ...(form === undefined ? {} : { form }) };
  });
  const asked = aanleiding.soort === 'TOEKENNING' ? { aanvraag: aanleiding.aanvraag } : {};
  const told = { beschikking: id, ...asked, melding, inwoner, kind: aanleiding.soort, parts, occurredOn: event.on };
  switch (event.type) {
    case 'BeschikkingDrawnUp':
      return { type: 'nl.beschikkingen.beschikking-drawn-up.v1', data: told };
    case 'BeschikkingPublished':
      return { type: 'nl.beschikkingen.beschikking-published.v1', data: { ...told, bezwaarUntil: event.bezwaarTot } };
    default:
      return unreachable(event);
  }
}
