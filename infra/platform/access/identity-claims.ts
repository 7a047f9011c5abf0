import type { JWTPayload } from 'jose';
import { isUuid } from '../ids.ts';
import type { Actor } from './actor.ts';

/** The claims that say who asks; the same names in an issuer's token and in `kerngraaf-identity`. */
export function claimsOf(actor: Actor): JWTPayload {
  const { subject, ...rest } = actor;
  return { sub: subject, ...rest };
}

/** The caller that verified claims name, or null when a claim is missing or of another shape: `sub` and `role` are texts, `inwoner` is a uuid. */
export function actorFrom(claims: JWTPayload): Actor | null {
  const { sub, role, inwoner, organisation, function: duty, gemeenten = [] } = claims;
  if (!isFilled(sub) || !isFilled(role)) return null;
  if (inwoner !== undefined && !(isFilled(inwoner) && isUuid(inwoner))) return null;
  if (!isFilledOrAbsent(organisation) || !isFilledOrAbsent(duty)) return null;
  if (!Array.isArray(gemeenten) || !gemeenten.every(isFilled)) return null;
  return {
    subject: sub,
    role,
    ...(inwoner === undefined ? {} : { inwoner }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(duty === undefined ? {} : { function: duty }),
    gemeenten,
  };
}

const LONGEST_CLAIM = 200;
const isFilled = (value: unknown): value is string => typeof value === 'string' && value !== '' && value.length <= LONGEST_CLAIM;
const isFilledOrAbsent = (value: unknown): value is string | undefined => value === undefined || isFilled(value);
