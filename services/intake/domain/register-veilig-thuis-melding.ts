import { accept, refuse } from '@kerngraaf/platform/decision.ts';
import type { Inwoner } from './inwoner.ts';
import type { OntvangenTermijn, VeiligThuisDecision, VeiligThuisMelding } from './veilig-thuis-melding.ts';

export type RegisterVeiligThuisRefusal = 'VEILIG_THUIS_NOT_RECEIVED_HERE' | 'PERSON_REQUIRED' | 'PERSON_TWICE' | 'INWONER_UNKNOWN';

export interface ReceivedVeiligThuis {
  readonly melding: Omit<VeiligThuisMelding, 'version' | 'status' | 'kring'>;
  /** Whether who records it is of the receiver, with a place there on that day. */
  readonly receives: boolean;
  /** Those of its betrokkenen that the gemeente has recorded. */
  readonly known: readonly Inwoner[];
}

/** The receiver of the gemeenteprofiel records what Veilig Thuis transfers, and nobody else: in Overbetuwe the loket, always (O6). */
export function registerVeiligThuisMelding({
  melding,
  receives,
  known,
}: ReceivedVeiligThuis): VeiligThuisDecision<RegisterVeiligThuisRefusal> {
  const { id, betrokkenen, ontvanger, occurredOn: on } = melding;
  const persons = new Set(betrokkenen.map(({ inwoner }) => inwoner));
  if (!receives) return refuse('VEILIG_THUIS_NOT_RECEIVED_HERE');
  const [first, ...others] = [...persons];
  if (first === undefined) return refuse('PERSON_REQUIRED');
  if (persons.size < betrokkenen.length) return refuse('PERSON_TWICE');
  if (known.filter((inwoner) => persons.has(inwoner.id)).length < persons.size) return refuse('INWONER_UNKNOWN');
  const state: VeiligThuisMelding = { ...melding, version: 0, kring: [], status: 'ONTVANGEN' };
  return accept(state, [{ type: 'VeiligThuisMeldingRegistered', veiligThuisMelding: id, ontvanger, inwoners: [first, ...others], on }]);
}

/** What is wrong with the terms that came with it, or null. */
export function ontvangenTermijnMistake(termijnen: readonly OntvangenTermijn[]): 'TERM_TWICE' | 'TERM_REVERSED' | null {
  if (new Set(termijnen.map(({ code }) => code)).size < termijnen.length) return 'TERM_TWICE';
  const isReversed = ({ startedOn, dueOn, doneOn }: OntvangenTermijn): boolean =>
    (dueOn !== null && dueOn < startedOn) || (doneOn !== null && doneOn < startedOn);
  return termijnen.some(isReversed) ? 'TERM_REVERSED' : null;
}
