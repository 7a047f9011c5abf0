import { accept, type Decision, refuse } from '@kerngraaf/platform/decision.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import { diedBy, type Inwoner } from './inwoner.ts';
import type { Melding, MeldingEvent, MeldingSoort } from './melding.ts';

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

/** What is known of a question when it comes in. */
export type ReceivedMelding = Pick<
  Melding,
  | 'id'
  | 'gemeente'
  | 'soort'
  | 'kanaal'
  | 'poort'
  | 'soortMelder'
  | 'kern'
  | 'complex'
  | 'betreftJeugdige'
  | 'omschrijving'
  | 'betrokkenen'
  | 'occurredOn'
  | 'verwezenDoor'
  | 'recordedAt'
>;

/** `known`: those of its betrokkenen that the gemeente has recorded. */
export function registerMelding(received: ReceivedMelding, known: readonly Inwoner[]): Decision<Melding, MeldingEvent, RegisterRefusal> {
  const { betrokkenen, occurredOn: on } = received;
  const persons = new Set(betrokkenen.map(({ inwoner }) => inwoner));
  const found = known.filter(({ id }) => persons.has(id));
  const [primary, ...others] = betrokkenen.filter(({ primair }) => primair);
  if (betrokkenen.length === 0 && !mayBeAboutNobody(received.soort)) return refuse('PERSON_REQUIRED');
  if (betrokkenen.length > 0 && (primary === undefined || others.length > 0)) return refuse('PRIMARY_PERSON_REQUIRED');
  if (persons.size < betrokkenen.length) return refuse('PERSON_TWICE');
  if (found.length < persons.size) return refuse('INWONER_UNKNOWN');
  if (found.some((inwoner) => diedBy(inwoner, on))) return refuse('INWONER_DECEASED');
  return receive(received, found.find(({ id }) => id === primary?.inwoner) ?? null);
}

/** A question that may come in: without a kern of its own it is at home where its primary person lives. */
export function receive(received: ReceivedMelding, primary: Inwoner | null): Decision<Melding, MeldingEvent, never> {
  const kern = received.kern ?? primary?.kern ?? null;
  const melding: Melding = { ...received, kern, version: 0, status: 'ONTVANGEN', ...nothingYet };
  const inwoner = primary?.id ?? null;
  return accept<Melding, MeldingEvent>(melding, [{ type: 'MeldingRegistered', melding: melding.id, inwoner, on: received.occurredOn }]);
}

const nothingYet = {
  ontvangstBevestigdOp: null,
  vraagverhelderaars: [],
  bevindingen: [],
  clientondersteuning: null,
  persoonlijkPlanOntvangenOp: null,
  identiteit: null,
  trajecten: [],
  heropeningen: [],
  aanbiedingen: [],
  termijnen: [],
} as const;

/** A question for information and a concern about someone need no identified person (flow, aggregate Melding). */
const mayBeAboutNobody = (soort: MeldingSoort): boolean => soort === 'INFORMATIEVRAAG' || soort === 'SIGNAAL';
