import {
  type CryptoKey,
  createLocalJWKSet,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
  type JWTVerifyGetKey,
} from 'jose';

export const IDENTITY_ALGORITHM: string = 'EdDSA';

/** What the gateway signs with, and the public keys that it serves: of the current key and of the one that comes next. */
export interface GatewayKeys {
  readonly kid: string;
  readonly key: CryptoKey;
  readonly jwks: JSONWebKeySet;
}

/** Two new private keys, current first. */
export async function newGatewayKeys(): Promise<JSONWebKeySet> {
  return { keys: [await newKey(), await newKey()] };
}

async function newKey(): Promise<JWK> {
  const { privateKey } = await generateKeyPair(IDENTITY_ALGORITHM, { crv: 'Ed25519', extractable: true });
  return { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: IDENTITY_ALGORITHM, use: 'sig' };
}

/** Throws when the first of the private keys cannot sign. */
export async function gatewayKeysFrom(privateKeys: JSONWebKeySet): Promise<GatewayKeys> {
  const [current] = privateKeys.keys;
  if (current?.kid === undefined || current.d === undefined) throw new Error('the key set has no private key with a kid');
  const key = await importJWK(current, IDENTITY_ALGORITHM);
  if (key instanceof Uint8Array) throw new Error('the key set has no Ed25519 key');
  return { kid: current.kid, key, jwks: { keys: privateKeys.keys.map(publicPart) } };
}

const publicPart = ({ d: _, ...rest }: JWK): JWK => rest;

/** Thrown where keys are needed and none were ever had. */
export class KeysUnavailable extends Error {
  override readonly name: string = 'KeysUnavailable';
}

const STALE_AFTER = 600_000;
const PAUSE_BETWEEN_LOADS = 1_000;

/**
 * Public keys by `kid`, loaded when first needed, and again when a `kid` is unknown or after ten minutes. The last good set stays in use for as
 * long as its source is away; without any the look-up throws `KeysUnavailable`.
 */
export function lastGoodKeys(load: () => Promise<JSONWebKeySet>): JWTVerifyGetKey {
  let held: { readonly find: JWTVerifyGetKey; readonly at: number } | undefined;
  let loading: Promise<JWTVerifyGetKey> | undefined;
  let tried = Number.NEGATIVE_INFINITY;

  const reload = (): Promise<JWTVerifyGetKey> => {
    tried = Date.now();
    loading ??= load()
      .then((set) => {
        held = { find: createLocalJWKSet(set), at: Date.now() };
        return held.find;
      })
      .catch((cause: unknown) => {
        if (held !== undefined) return held.find;
        throw new KeysUnavailable('no keys', { cause });
      })
      .finally(() => {
        loading = undefined;
      });
    return loading;
  };

  return async (header, token) => {
    const find = held?.find ?? (await reload());
    if (held !== undefined && Date.now() - held.at > STALE_AFTER && Date.now() - tried > PAUSE_BETWEEN_LOADS) void reload();
    try {
      return await find(header, token);
    } catch (error) {
      const justTried = loading === undefined && Date.now() - tried <= PAUSE_BETWEEN_LOADS;
      if (!(error instanceof errors.JWKSNoMatchingKey) || justTried) throw error;
      return (await reload())(header, token);
    }
  };
}

const LOAD_WITHIN = 5_000;

/** The JSON at an address, within five seconds and without following redirects. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, {
    signal: AbortSignal.timeout(LOAD_WITHIN),
    redirect: 'error',
    headers: { accept: 'application/json' },
  });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return response.json();
}

/** The key set at an address. */
export async function fetchJwks(url: string): Promise<JSONWebKeySet> {
  return (await fetchJson(url)) as JSONWebKeySet;
}
