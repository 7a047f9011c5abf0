import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inwoner, InwonerEvent } from './inwoner.ts';

/** A move to a kern of the gemeente, or out of it when `kern` is null. */
export function recordMove(
  inwoner: Inwoner,
  kern: string | null,
  on: LocalDate,
): Decision<Inwoner, InwonerEvent, 'INWONER_DECEASED' | 'ALREADY_LEFT'> {
  if (inwoner.overledenOp !== null) return refuse('INWONER_DECEASED');
  if (inwoner.vertrokkenOp !== null) return refuse('ALREADY_LEFT');
  return accept({ ...inwoner, kern, vertrokkenOp: kern === null ? on : null }, [{ type: 'InwonerMoved', inwoner: inwoner.id, on, kern }]);
}
