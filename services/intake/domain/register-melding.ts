import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import type { Inwoner } from './inwoner.ts';
import { type Melding, type MeldingEvent, type MeldingSoort, type OpenMelding, primaryPerson } from './melding.ts';

/** What is wrong with the codes of a new melding, or null. */
export function meldingMistake(
  codes: { readonly kanaal: string; readonly poort: string; readonly kern: string | null },
  profile: Profile,
): 'KANAAL_UNKNOWN' | 'POORT_UNKNOWN' | 'KERN_UNKNOWN' | null {
  if (byCode(profile.kanalen, codes.kanaal) === null) return 'KANAAL_UNKNOWN';
  if (byCode(profile.poorten, codes.poort) === null) return 'POORT_UNKNOWN';
  if (codes.kern !== null && byCode(profile.kernen, codes.kern) === null) return 'KERN_UNKNOWN';
  return null;
}

export type RegisterRefusal = 'PERSON_REQUIRED' | 'PRIMARY_PERSON_REQUIRED' | 'PERSON_TWICE' | 'INWONER_UNKNOWN' | 'INWONER_DECEASED';

/** `known`: those of its betrokkenen that the gemeente has recorded. Without a kern of its own the question is at home where the primary person lives. */
export function registerMelding(
  melding: OpenMelding & { readonly status: 'ONTVANGEN' },
  known: readonly Inwoner[],
): Decision<Melding, MeldingEvent, RegisterRefusal> {
  const { betrokkenen } = melding;
  if (betrokkenen.length === 0 && !mayBeAboutNobody(melding.soort)) return refuse('PERSON_REQUIRED');
  if (betrokkenen.length > 0 && betrokkenen.filter(({ primair }) => primair).length !== 1) return refuse('PRIMARY_PERSON_REQUIRED');
  const persons = new Set(betrokkenen.map(({ inwoner }) => inwoner));
  if (persons.size < betrokkenen.length) return refuse('PERSON_TWICE');
  const found = known.filter(({ id }) => persons.has(id));
  if (found.length < persons.size) return refuse('INWONER_UNKNOWN');
  if (found.some((inwoner) => diedBy(inwoner, melding.occurredOn))) return refuse('INWONER_DECEASED');
  const inwoner = primaryPerson(melding);
  const kern = melding.kern ?? found.find(({ id }) => id === inwoner)?.kern ?? null;
  return accept({ ...melding, kern }, [{ type: 'MeldingRegistered', melding: melding.id, inwoner, on: melding.occurredOn }]);
}

/** A question for information and a concern about someone need no identified person (flow, aggregate Melding). */
const mayBeAboutNobody = (soort: MeldingSoort): boolean => soort === 'INFORMATIEVRAAG' || soort === 'SIGNAAL';

const diedBy = ({ overledenOp }: Inwoner, on: LocalDate): boolean => overledenOp !== null && overledenOp <= on;
