import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type IdentiteitsdocumentSoort, isEnded, type Melding, type MeldingEvent, primaryPerson } from './melding.ts';

/** Wmo 2015 art. 2.3.4: identity is established with a document. Its kind and the date are kept, no number and no copy. */
export function recordIdentity(
  melding: Melding,
  document: IdentiteitsdocumentSoort,
  on: LocalDate,
): Decision<Melding, MeldingEvent, 'IDENTITY_ALREADY_RECORDED' | 'PERSON_REQUIRED' | 'MELDING_CLOSED'> {
  if (isEnded(melding)) return refuse('MELDING_CLOSED');
  if (primaryPerson(melding) === null) return refuse('PERSON_REQUIRED');
  if (melding.identiteit !== null) return refuse('IDENTITY_ALREADY_RECORDED');
  return accept({ ...melding, identiteit: { on, document } });
}
