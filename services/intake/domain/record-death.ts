import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inwoner, InwonerEvent } from './inwoner.ts';

/** A death is a fact of one day; a mistake in it is corrected, not recorded again. */
export function recordDeath(inwoner: Inwoner, on: LocalDate): Decision<Inwoner, InwonerEvent, 'ALREADY_DECEASED'> {
  if (inwoner.overledenOp !== null) return refuse('ALREADY_DECEASED');
  return accept({ ...inwoner, overledenOp: on }, [{ type: 'InwonerDeceased', inwoner: inwoner.id, on }]);
}
