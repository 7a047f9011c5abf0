import type { JWTPayload } from 'jose';
import { isUuid, type Uuid } from '../ids.ts';
import { isObject } from '../objects.ts';
import { isLocalDate } from '../time.ts';
import type { Actor, Purpose, Tie } from './actor.ts';

/** The claims that say who asks; the same names in an issuer's token and in `kerngraaf-identity`. */
export function claimsOf(actor: Actor): JWTPayload {
  const { subject, ...rest } = actor;
  return { sub: subject, ...rest };
}

/** As `actorFrom`, with the purpose that only the gateway may state. */
export function actorFromGateway(claims: JWTPayload): Actor | null {
  const actor = actorFrom(claims);
  if (actor === null || claims.purpose === undefined) return actor;
  const purpose = purposeFrom(claims.purpose);
  return purpose === null ? null : { ...actor, purpose };
}

function purposeFrom(value: unknown): Purpose | null {
  if (!isObject(value) || !isFilled(value.activity)) return null;
  if (value.tie === undefined) return { activity: value.activity };
  const tie = tieFrom(value.tie);
  return tie === null ? null : { activity: value.activity, tie };
}

function tieFrom(value: unknown): Tie | null {
  if (!isObject(value) || !Array.isArray(value.inwoners) || !value.inwoners.every(isId)) return null;
  const { kind, id, inwoners, melding, until } = value;
  if (!isFilled(kind) || !isId(id) || !(melding === undefined || isId(melding)) || !(until === undefined || isLocalDate(until)))
    return null;
  return { kind, id, inwoners, ...(melding === undefined ? {} : { melding }), ...(until === undefined ? {} : { until }) };
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
const isId = (value: unknown): value is Uuid => isFilled(value) && isUuid(value);
