import { accept, type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { KernteamAanbod } from '@kerngraaf/schema/profiles/kernteam-aanbod.ts';
import { byCode, type Profile } from '@kerngraaf/schema/profiles/profile.ts';
import type { Aanbieding } from './aanbieding.ts';
import { diedBy, type Inwoner } from './inwoner.ts';
import { type Melding, type MeldingEvent, type OpenMelding, primaryPerson } from './melding.ts';
import { agreed, type TeamOpening } from './offer-kernteam.ts';

export interface Afhandeling {
  readonly on: LocalDate;
  /** Code of the gemeenteprofiel. */
  readonly uitkomst: string;
  readonly toelichting: string | null;
}

/** Whether the kernteam was offered, moment (**). */
export interface Offering {
  /** Whether the question is of a poort that must say so: one that sends to the loket. */
  readonly due: boolean;
  /** Whether it may stay unknown: for who loads history. */
  readonly mayBeUnknown: boolean;
  readonly aanbod: KernteamAanbod | null;
  readonly opening: TeamOpening;
  /** Holds the primary person. */
  readonly known: readonly Inwoner[];
}

export type HandleRefusal = 'TRAJECT_OPEN' | 'MELDING_CLOSED' | 'KERNTEAM_OFFER_REQUIRED' | 'PERSON_REQUIRED' | 'INWONER_DECEASED';

/** What is wrong with the outcome, or null. */
export const uitkomstMistake = (uitkomst: string, profile: Profile): 'UITKOMST_UNKNOWN' | null =>
  byCode(profile.poortuitkomsten, uitkomst) === null ? 'UITKOMST_UNKNOWN' : null;

/** The question ends in the poort, without a keukentafelgesprek (O7); or goes to the kernteam, when the resident agreed to that (O8). */
export function handleMeldingInPoort(
  melding: Melding,
  afhandeling: Afhandeling,
  offering: Offering,
): Decision<Melding, MeldingEvent, HandleRefusal> {
  switch (melding.status) {
    case 'ONTVANGEN':
    case 'IN_VRAAGVERHELDERING':
      return offering.aanbod?.antwoord === 'JA' ? toKernteam(melding, afhandeling, offering) : handled(melding, afhandeling, offering);
    case 'IN_BEHANDELING':
      return refuse('TRAJECT_OPEN');
    case 'AFGEHANDELD_IN_POORT':
    case 'AFGESLOTEN':
    case 'INGETROKKEN':
    case 'SAMENGEVOEGD':
      return refuse('MELDING_CLOSED');
    default:
      return unreachable(melding);
  }
}

function handled(
  melding: OpenMelding,
  afhandeling: Afhandeling,
  { due, mayBeUnknown, aanbod }: Offering,
): Decision<Melding, MeldingEvent, 'KERNTEAM_OFFER_REQUIRED'> {
  if (due && aanbod === null && !mayBeUnknown) return refuse('KERNTEAM_OFFER_REQUIRED');
  const aanbiedingen = due || aanbod !== null ? answered(melding, aanbod, afhandeling.on) : melding.aanbiedingen;
  return accept({ ...melding, aanbiedingen, status: 'AFGEHANDELD_IN_POORT', afhandeling }, [
    { type: 'MeldingHandledInPoort', melding: melding.id, on: afhandeling.on },
  ]);
}

function toKernteam(
  melding: OpenMelding,
  { on, toelichting }: Afhandeling,
  { aanbod, opening, known }: Offering,
): Decision<Melding, MeldingEvent, 'PERSON_REQUIRED' | 'INWONER_DECEASED'> {
  const primary = primaryPerson(melding);
  if (primary === null) return refuse('PERSON_REQUIRED');
  if (known.some((inwoner) => inwoner.id === primary && diedBy(inwoner, on))) return refuse('INWONER_DECEASED');
  return agreed({ ...melding, aanbiedingen: answered(melding, aanbod, on) }, on, opening, toelichting);
}

function answered({ aanbiedingen }: Melding, aanbod: KernteamAanbod | null, on: LocalDate): readonly Aanbieding[] {
  const { antwoord = null, kernteam = null, reden = null } = aanbod ?? {};
  return [...aanbiedingen, { bij: 'POORT', antwoord, kernteam, reden, on, traject: null }];
}
