import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { Bezwaar, BezwaarEvent } from '../domain/bezwaar.ts';
import type { Budget, BudgetEvent } from '../domain/budget.ts';
import type { Voorziening, VoorzieningEvent } from '../domain/voorziening.ts';
import type { Contract } from './publishes.ts';

/** From when until when, never what. */
export function voorzieningContract(voorziening: Voorziening, event: VoorzieningEvent): Contract {
  const { id, melding, inwoner, beschikking, onderdeel: part, leveringsvorm: form, since, until } = voorziening;
  const { on: occurredOn } = event;
  const granted = { voorziening: id, beschikking, part, inwoner, form, since, until, occurredOn };
  switch (event.type) {
    case 'VoorzieningStarted':
      return { type: 'nl.voorzieningen.voorziening-started.v1', data: { ...granted, melding } };
    case 'VoorzieningChanged':
      return { type: 'nl.voorzieningen.voorziening-changed.v1', data: granted };
    case 'VoorzieningEnded':
      return { type: 'nl.voorzieningen.voorziening-ended.v1', data: { voorziening: id, inwoner, until, occurredOn } };
    case 'HeronderzoekDue':
      return { type: 'nl.voorzieningen.heronderzoek-due.v1', data: { voorziening: id, inwoner, dueOn: event.dueOn, occurredOn } };
    default:
      return unreachable(event);
  }
}

/** That a threshold was crossed, never of which product. */
export function budgetContract({ id: budget, jaar }: Budget, event: BudgetEvent): Contract {
  const told = { budget, jaar, occurredOn: event.on };
  switch (event.type) {
    case 'BudgetSet':
      return { type: 'nl.budgetten.budget-set.v1', data: told };
    case 'BudgetSignalled':
      return { type: 'nl.budgetten.budget-signalled.v1', data: { ...told, level: event.level } };
    default:
      return unreachable(event);
  }
}

export function bezwaarContract({ id: bezwaar, beschikking, melding, inwoner }: Bezwaar, event: BezwaarEvent): Contract {
  const told = { bezwaar, beschikking, occurredOn: event.on };
  switch (event.type) {
    case 'BezwaarRegistered':
      return { type: 'nl.bezwaren.bezwaar-registered.v1', data: { ...told, melding, inwoner } };
    case 'BezwaarAdmitted':
      return { type: 'nl.bezwaren.bezwaar-admitted.v1', data: told };
    case 'BezwaarPostponed':
      return { type: 'nl.bezwaren.bezwaar-postponed.v1', data: { ...told, dueOn: event.dueOn } };
    case 'BezwaarDecided':
      return { type: 'nl.bezwaren.bezwaar-decided.v1', data: { ...told, outcome: event.outcome } };
    case 'BezwaarWithdrawn':
      return { type: 'nl.bezwaren.bezwaar-withdrawn.v1', data: told };
    case 'BezwaarOverdue':
      return { type: 'nl.bezwaren.bezwaar-overdue.v1', data: { ...told, termijn: event.termijn, dueOn: event.dueOn } };
    case 'BezwaarInDefault':
      return { type: 'nl.bezwaren.bezwaar-in-default.v1', data: told };
    default:
      return unreachable(event);
  }
}
