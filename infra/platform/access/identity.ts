import { createHash, randomUUID } from 'node:crypto';
import { errors, type JSONWebKeySet, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { unauthenticated } from '../errors.ts';
import { type Actor, anonymous } from './actor.ts';
import { Expiring } from './identity-cache.ts';
import { actorFromGateway, claimsOf } from './identity-claims.ts';
import { fetchJwks, type GatewayKeys, IDENTITY_ALGORITHM, KeysUnavailable, lastGoodKeys } from './identity-keys.ts';

/** The header by which the gateway tells one subgraph who asks. */
export const IDENTITY_HEADER: string = 'kerngraaf-identity';
const ISSUER = 'kerngraaf-gateway';

const LIFETIME_SECONDS = 60;
const REUSE_MILLISECONDS = 30_000;
const TOLERANCE_SECONDS = 5;
const MOST_CALLERS = 10_000;
const MOST_MUTATIONS = 100_000;

/** Milliseconds since 1970 on the wall clock; never a clock that a test has moved, since gateway and subgraph must agree. */
export type WallClock = () => number;

export interface IdentitySigner {
  /** One token per caller and subgraph, used for up to 30 s. */
  forQuery(actor: Actor, audience: string): Promise<string>;
  /** A token for this request only: `body` is the exact bytes that are sent. */
  forMutation(actor: Actor, audience: string, body: Uint8Array): Promise<string>;
}

export function identitySigner(keys: GatewayKeys, now: WallClock = Date.now): IdentitySigner {
  const reused = new Expiring<Promise<string>>(MOST_CALLERS);
  const sign = (actor: Actor, audience: string, bound: JWTPayload): Promise<string> => {
    const at = Math.floor(now() / 1000);
    return new SignJWT({ ...claimsOf(actor), ...bound, iss: ISSUER, aud: audience, iat: at, exp: at + LIFETIME_SECONDS })
      .setProtectedHeader({ alg: IDENTITY_ALGORITHM, kid: keys.kid })
      .sign(keys.key);
  };
  return {
    forQuery: (actor, audience) => {
      const caller = JSON.stringify([audience, claimsOf(actor)]);
      const made = reused.get(caller, now()) ?? sign(actor, audience, {});
      if (reused.get(caller, now()) === undefined) reused.set(caller, made, now() + REUSE_MILLISECONDS);
      return made;
    },
    forMutation: (actor, audience, body) => sign(actor, audience, { jti: randomUUID(), body: hashOf(body) }),
  };
}

export interface IdentityVerifierOptions {
  /** The address of the gateway's key set (read when first needed, last good kept), or the set itself. */
  readonly jwks: string | JSONWebKeySet;
  /** The subgraph's own name. */
  readonly audience: string;
  readonly now?: WallClock;
}

/** What the caller knows of the request: whether its operation is a mutation, and the exact bytes that came in. */
export interface SignedRequest {
  readonly mutation: boolean;
  readonly body: Uint8Array;
}

/** Who asks; `anonymous` without a header. Throws `UNAUTHENTICATED` with a reason that begins with `IDENTITY_`. */
export type IdentityVerifier = (header: string | undefined, request: SignedRequest) => Promise<Actor>;

interface Verified {
  readonly actor: Actor;
  readonly until: number;
  readonly jti: unknown;
  readonly body: unknown;
}

export function identityVerifier({ jwks, audience, now = Date.now }: IdentityVerifierOptions): IdentityVerifier {
  const keys = lastGoodKeys(async () => (typeof jwks === 'string' ? fetchJwks(jwks) : jwks));
  const verified = new Expiring<Verified>(MOST_CALLERS);
  const used = new Expiring<true>(MOST_MUTATIONS);

  const verify = async (token: string): Promise<Verified> => {
    const known = verified.get(token, now());
    if (known !== undefined) return known;
    const fresh = await verifiedNow(token);
    if (fresh.jti === undefined) verified.set(token, fresh, fresh.until);
    return fresh;
  };
  const verifiedNow = async (token: string): Promise<Verified> => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: [IDENTITY_ALGORITHM],
        issuer: ISSUER,
        audience,
        requiredClaims: ['exp', 'iat'],
        maxTokenAge: LIFETIME_SECONDS,
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now()),
      });
      const actor = actorFromGateway(payload);
      if (actor === null) throw unauthenticated('IDENTITY_INVALID');
      return { actor, until: ((payload.exp ?? 0) + TOLERANCE_SECONDS) * 1000, jti: payload.jti, body: payload.body };
    } catch (error) {
      throw refusalOf(error);
    }
  };

  return async (header, request) => {
    if (header === undefined) return anonymous;
    const { actor, jti, body, until } = await verify(header);
    if (!request.mutation) {
      if (jti !== undefined) throw unauthenticated('IDENTITY_INVALID');
      return actor;
    }
    if (typeof jti !== 'string' || typeof body !== 'string') throw unauthenticated('IDENTITY_NOT_FRESH');
    if (body !== hashOf(request.body)) throw unauthenticated('IDENTITY_BODY_MISMATCH');
    if (used.get(jti, now())) throw unauthenticated('IDENTITY_REPLAYED');
    used.set(jti, true, until);
    return actor;
  };
}

function refusalOf(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return unauthenticated('IDENTITY_EXPIRED');
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') return unauthenticated('IDENTITY_FOR_ANOTHER_SUBGRAPH');
  if (error instanceof errors.JOSEError) return unauthenticated('IDENTITY_INVALID');
  if (error instanceof KeysUnavailable) return unauthenticated('IDENTITY_KEYS_UNAVAILABLE');
  return error;
}

const hashOf = (body: Uint8Array): string => createHash('sha256').update(body).digest('base64url');
