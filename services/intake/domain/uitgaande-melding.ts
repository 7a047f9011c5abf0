import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { Instant, LocalDate } from '@kerngraaf/platform/time.ts';
import type { Inwoner } from './inwoner.ts';
import type { BetrokkeneRol } from './melding.ts';

/**
 * What a professional reports to Veilig Thuis by the meldcode. It is hers alone until she handed it over, and after that nobody's to read here: it is in
 * no list but her own, and tells nothing.
 */
export interface UitgaandeMelding {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly version: number;
  readonly betrokkenen: readonly { readonly inwoner: Uuid; readonly rol: BetrokkeneRol }[];
  readonly toelichting: string;
  readonly occurredOn: LocalDate;
  /** When Veilig Thuis had it. */
  readonly overgedragenOp: LocalDate | null;
  readonly vastgelegdDoor: string;
  readonly recordedAt: Instant;
}

export type UitgaandeRefusal = 'PERSON_REQUIRED' | 'PERSON_TWICE' | 'INWONER_UNKNOWN';

/** `known`: those of its betrokkenen that she may see. */
export function registerOutgoingMelding(
  melding: UitgaandeMelding,
  known: readonly Inwoner[],
): Decision<UitgaandeMelding, never, UitgaandeRefusal> {
  const persons = new Set(melding.betrokkenen.map(({ inwoner }) => inwoner));
  if (persons.size === 0) return refuse('PERSON_REQUIRED');
  if (persons.size < melding.betrokkenen.length) return refuse('PERSON_TWICE');
  if (known.filter(({ id }) => persons.has(id)).length < persons.size) return refuse('INWONER_UNKNOWN');
  return accept(melding);
}

/** One that was handed over is not hers to see any more: there is no second time. */
export const handOverOutgoingMelding = (melding: UitgaandeMelding, on: LocalDate): Decision<UitgaandeMelding, never, never> =>
  accept({ ...melding, overgedragenOp: on });
