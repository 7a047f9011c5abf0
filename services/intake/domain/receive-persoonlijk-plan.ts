import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { isEnded, type Melding, type MeldingEvent } from './melding.ts';

/** Wmo 2015 art. 2.3.2 lid 2: the resident may hand over a persoonlijk plan. */
export function receivePersoonlijkPlan(
  melding: Melding,
  on: LocalDate,
): Decision<Melding, MeldingEvent, 'PLAN_ALREADY_RECEIVED' | 'MELDING_CLOSED'> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  if (melding.persoonlijkPlanOntvangenOp !== null) return refuse('PLAN_ALREADY_RECEIVED');
  return accept({ ...melding, persoonlijkPlanOntvangenOp: on });
}
