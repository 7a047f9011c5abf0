import { type Actor, anonymous } from '@kerngraaf/platform/access/actor.ts';
import { Expiring } from '@kerngraaf/platform/access/identity-cache.ts';
import { actorFrom } from '@kerngraaf/platform/access/identity-claims.ts';
import { fetchJson, fetchJwks, KeysUnavailable, lastGoodKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import { unauthenticated } from '@kerngraaf/platform/errors.ts';
import { errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import { type Granted, nothingGranted } from '../authorization/requirements.ts';

const algorithms = ['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];
const TOLERANCE_SECONDS = 5;
const REUSE_MILLISECONDS = 30_000;
const MOST_TOKENS = 10_000;

export interface TokenOptions {
  /** As it stands in `iss`; its keys are found by OpenID Connect discovery, when first needed. */
  readonly issuer: string;
  readonly audience: string;
  /** The claims that hold scopes and names of policies: a text with spaces between them, or a list. */
  readonly scopesClaim?: string | undefined;
  readonly policiesClaim?: string | undefined;
  /** The role of who has a token without one; absent: such a token is not good. */
  readonly roleless?: string | undefined;
  readonly now?: () => number;
}

/** Who asks, and what her token grants. */
export interface Caller {
  readonly actor: Actor;
  readonly granted: Granted;
}

/** A caller without a token. */
export const nobody: Caller = { actor: anonymous, granted: nothingGranted };

/**
 * Who the `authorization` header names; `nobody` without one. Throws `UNAUTHENTICATED` `TOKEN_EXPIRED`, `TOKEN_AUDIENCE`, `TOKEN_ISSUER` or
 * `TOKEN_INVALID`, and `ISSUER_UNAVAILABLE` for as long as the issuer's keys were never had.
 */
export type ReadToken = (authorization: string | undefined) => Promise<Caller>;

export function tokenReader(options: TokenOptions): ReadToken {
  const { issuer, audience, now = Date.now } = options;
  const keys = lastGoodKeys(() => discoverKeys(issuer));
  const verified = new Expiring<Caller>(MOST_TOKENS);
  return async (authorization) => {
    if (authorization === undefined) return nobody;
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
      const caller = callerFrom(payload, options);
      verified.set(token, caller, Math.min(now() + REUSE_MILLISECONDS, (payload.exp ?? 0) * 1000));
      return caller;
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

function callerFrom(payload: JWTPayload, { scopesClaim = 'scope', policiesClaim = 'role', roleless }: TokenOptions): Caller {
  const actor = actorFrom(roleless === undefined ? payload : { role: roleless, ...payload });
  if (actor === null) throw unauthenticated('TOKEN_INVALID');
  const granted = { authenticated: true, scopes: namesIn(payload[scopesClaim]), policies: namesIn(payload[policiesClaim]) };
  return { actor, granted };
}

function namesIn(claim: unknown): ReadonlySet<string> {
  const names: readonly unknown[] = typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  return new Set(names.filter((each): each is string => typeof each === 'string' && each !== ''));
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
