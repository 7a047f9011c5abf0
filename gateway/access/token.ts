import { type Actor, anonymous } from '@kerngraaf/platform/access/actor.ts';
import { Expiring } from '@kerngraaf/platform/access/identity-cache.ts';
import { actorFrom } from '@kerngraaf/platform/access/identity-claims.ts';
import { fetchJson, fetchJwks, KeysUnavailable, lastGoodKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import { unauthenticated } from '@kerngraaf/platform/errors.ts';
import { errors, type JSONWebKeySet, jwtVerify } from 'jose';

const algorithms = ['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];
const TOLERANCE_SECONDS = 5;
const REUSE_MILLISECONDS = 30_000;
const MOST_TOKENS = 10_000;

export interface TokenOptions {
  /** As it stands in `iss`; its keys are found by OpenID Connect discovery, when first needed. */
  readonly issuer: string;
  readonly audience: string;
  readonly now?: () => number;
}

/**
 * Who the `authorization` header names; `anonymous` without one. Throws `UNAUTHENTICATED` `TOKEN_EXPIRED`, `TOKEN_AUDIENCE`, `TOKEN_ISSUER` or
 * `TOKEN_INVALID`, and `ISSUER_UNAVAILABLE` for as long as the issuer's keys were never had.
 */
export type ReadToken = (authorization: string | undefined) => Promise<Actor>;

export function tokenReader({ issuer, audience, now = Date.now }: TokenOptions): ReadToken {
  const keys = lastGoodKeys(() => discoverKeys(issuer));
  const verified = new Expiring<Actor>(MOST_TOKENS);
  return async (authorization) => {
    if (authorization === undefined) return anonymous;
    const [, token] = /^Bearer +([\w.~+/=-]+) *$/i.exec(authorization) ?? [];
    if (token === undefined) throw unauthenticated('TOKEN_INVALID');
    const known = verified.get(token, now());
    if (known !== undefined) return known;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms,
        issuer,
        audience,
        requiredClaims: ['exp'],
        clockTolerance: TOLERANCE_SECONDS,
        currentDate: new Date(now()),
      });
      const actor = actorFrom(payload);
      if (actor === null) throw unauthenticated('TOKEN_INVALID');
      verified.set(token, actor, Math.min(now() + REUSE_MILLISECONDS, (payload.exp ?? 0) * 1000));
      return actor;
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

async function discoverKeys(issuer: string): Promise<JSONWebKeySet> {
  const found = await fetchJson(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const { issuer: named, jwks_uri: address } = found as { readonly issuer?: unknown; readonly jwks_uri?: unknown };
  if (named !== issuer || typeof address !== 'string') throw new Error('the discovery document is of another issuer');
  return fetchJwks(address);
}

function refusalOf(error: unknown): unknown {
  if (error instanceof KeysUnavailable) return unauthenticated('ISSUER_UNAVAILABLE');
  if (error instanceof errors.JWTExpired) return unauthenticated('TOKEN_EXPIRED');
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') return unauthenticated('TOKEN_AUDIENCE');
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'iss') return unauthenticated('TOKEN_ISSUER');
  return error instanceof errors.JOSEError ? unauthenticated('TOKEN_INVALID') : error;
}
