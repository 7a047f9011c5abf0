import { type Decision, refuse, unreachable } from '@kerngraaf/platform/decision.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { leeftijdOn } from '@kerngraaf/schema/law/leeftijden.ts';
import { type Beslisser, beleidVan, inForce, type ToestemmingDoel } from '@kerngraaf/schema/law/toestemming.ts';
import { actsAs, hasReached, type Inwoner, type VertegenwoordigerSoort } from './inwoner.ts';

type Refused<Reason extends string> = Decision<never, never, Reason> | null;
export type RepresentRefusal = 'NOT_A_REPRESENTATIVE' | 'CONSENT_BY_RESIDENT' | 'GEZAG_REQUIRED';
export type ConsentRefusal = RepresentRefusal | 'PURPOSE_NOT_IN_FORCE' | 'BIRTH_DATE_REQUIRED' | 'CONSENT_BY_REPRESENTATIVE';

/** Who decides on a purpose for a resident at her age that day; null when that is not known. */
export function beslisserOf(doel: ToestemmingDoel, inwoner: Inwoner, on: LocalDate): Beslisser | null {
  if (inwoner.geboortedatum === null) return null;
  const { fasen } = beleidVan(doel);
  return fasen.findLast(({ vanaf }) => vanaf === undefined || hasReached(inwoner, leeftijdOn(vanaf, on), on))?.door ?? null;
}

/** Null for who may consent to a purpose for a resident on a day: she herself, or one who represents her. */
export function refusedToConsent(
  doel: ToestemmingDoel,
  inwoner: Inwoner,
  vertegenwoordiger: Uuid | null,
  on: LocalDate,
): Refused<ConsentRefusal> {
  if (!inForce(doel, on)) return refuse('PURPOSE_NOT_IN_FORCE');
  const by = beslisserOf(doel, inwoner, on);
  if (by === null && beleidVan(doel).zonderGeboortedatum === 'GEWEIGERD') return refuse('BIRTH_DATE_REQUIRED');
  return vertegenwoordiger === null ? refusedToHerself(by) : refusedToRepresent(doel, inwoner, vertegenwoordiger, on);
}

const refusedToHerself = (by: Beslisser | null): Refused<'CONSENT_BY_REPRESENTATIVE'> =>
  by === 'VERTEGENWOORDIGER' || by === 'GEZAG' ? refuse('CONSENT_BY_REPRESENTATIVE') : null;

/** Null for who may decide for a resident, or with her, on a day. */
export function refusedToRepresent(
  doel: ToestemmingDoel,
  inwoner: Inwoner,
  vertegenwoordiger: Uuid,
  on: LocalDate,
): Refused<RepresentRefusal> {
  const roles = actsAs(inwoner, vertegenwoordiger, on);
  if (roles.length === 0) return refuse('NOT_A_REPRESENTATIVE');
  const by = beslisserOf(doel, inwoner, on);
  switch (by) {
    case null:
    case 'VERTEGENWOORDIGER':
      return null;
    case 'GEZAG':
    case 'ZELF_EN_GEZAG':
      return roles.some(hasGezag) ? null : refuse('GEZAG_REQUIRED');
    case 'ZELF':
      // Curator, mentor and gemachtigde go on; a parent's word ends where hers begins.
      return roles.every(hasGezag) ? refuse('CONSENT_BY_RESIDENT') : null;
    default:
      return unreachable(by);
  }
}

const hasGezag = (soort: VertegenwoordigerSoort): boolean => soort === 'OUDER_MET_GEZAG';
