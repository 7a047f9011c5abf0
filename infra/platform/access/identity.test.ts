import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { importJWK, type JWTPayload, SignJWT } from 'jose';
import type { Uuid } from '../ids.ts';
import type { LocalDate } from '../time.ts';
import { type Actor, anonymous } from './actor.ts';
import { identitySigner, identityVerifier } from './identity.ts';
import { gatewayKeysFrom, newGatewayKeys } from './identity-keys.ts';

const privateKeys = await newGatewayKeys();
const keys = await gatewayKeysFrom(privateKeys);
const inwoner: Actor = {
  subject: 'p-1',
  role: 'inwoner',
  inwoner: '018f3a52-7b1c-7c3e-9d2a-1b2c3d4e5f60' as Uuid,
  gemeenten: ['1734'],
};
const consulent: Actor = {
  subject: 'p-2',
  role: 'consulent',
  organisation: 'incluzio',
  function: 'consulent-wmo',
  gemeenten: ['1734', '1911'],
};
const bound: Actor = {
  ...consulent,
  purpose: {
    activity: 'onderzoek-doen',
    tie: {
      kind: 'casus',
      id: inwoner.inwoner as Uuid,
      inwoners: [inwoner.inwoner as Uuid],
      melding: inwoner.inwoner as Uuid,
      until: '2026-03-10' as LocalDate,
    },
  },
};
const bytes = (text: string): Uint8Array => Buffer.from(text);
const query = { mutation: false, body: bytes('{"query":"{ a }"}') };
const mutation = { mutation: true, body: bytes('{"query":"mutation { a }"}') };
const start = Date.parse('2026-01-05T12:00:00Z');

/** A gateway and the subgraph `intake`, on one clock that the test moves. */
function pair() {
  const clock = { at: start };
  const now = () => clock.at;
  return { clock, signer: identitySigner(keys, now), verify: identityVerifier({ jwks: keys.jwks, audience: 'intake', now }) };
}

async function forged(claims: JWTPayload, of: { key?: typeof keys.key; kid?: string } = {}): Promise<string> {
  const at = start / 1000;
  const whole = {
    iss: 'kerngraaf-gateway',
    aud: 'intake',
    sub: 'p-1',
    role: 'consulent',
    gemeenten: ['1734'],
    iat: at,
    exp: at + 60,
    ...claims,
  };
  return new SignJWT(whole).setProtectedHeader({ alg: 'EdDSA', kid: of.kid ?? keys.kid }).sign(of.key ?? keys.key);
}

const refusal = (reason: string) => ({ code: 'UNAUTHENTICATED', reason });

describe('the identity of a query', () => {
  it.each([inwoner, consulent, bound, { ...consulent, purpose: { activity: 'beleid' } }])(
    'tells the subgraph who asks and why, whole',
    async (actor) => {
      const { signer, verify } = pair();
      expect(await verify(await signer.forQuery(actor, 'intake'), query)).toEqual(actor);
    },
  );

  it('is anonymous without a header', async () => {
    expect(await pair().verify(undefined, query)).toEqual(anonymous);
  });

  it('is signed once per caller and subgraph and again after 30 seconds', async () => {
    const { clock, signer } = pair();
    const first = await signer.forQuery(inwoner, 'intake');
    clock.at += 29_000;
    expect(await signer.forQuery({ ...inwoner }, 'intake')).toBe(first);
    expect(await signer.forQuery(inwoner, 'kernteams')).not.toBe(first);
    expect(await signer.forQuery({ ...inwoner, gemeenten: [] }, 'intake')).not.toBe(first);
    expect(await signer.forQuery({ ...inwoner, purpose: { activity: 'eigen-inzage' } }, 'intake')).not.toBe(first);
    clock.at += 1_000;
    expect(await signer.forQuery(inwoner, 'intake')).not.toBe(first);
  });

  it('ends, also where it was verified before', async () => {
    const { clock, signer, verify } = pair();
    const token = await signer.forQuery(inwoner, 'intake');
    clock.at += 60_000;
    await expect(verify(token, query)).resolves.toEqual(inwoner);
    clock.at += 6_000;
    await expect(verify(token, query)).rejects.toMatchObject(refusal('IDENTITY_EXPIRED'));
    await expect(pair().verify(await forged({ exp: start / 1000 - 6, iat: start / 1000 - 66 }), query)).rejects.toMatchObject(
      refusal('IDENTITY_EXPIRED'),
    );
  });

  it('is refused by another subgraph', async () => {
    const { signer, verify } = pair();
    await expect(verify(await signer.forQuery(inwoner, 'kernteams'), query)).rejects.toMatchObject(
      refusal('IDENTITY_FOR_ANOTHER_SUBGRAPH'),
    );
  });

  it('is refused when it lives longer than a minute', async () => {
    const old = await forged({ iat: start / 1000 - 120, exp: start / 1000 + 600 });
    await expect(pair().verify(old, query)).rejects.toMatchObject(refusal('IDENTITY_EXPIRED'));
  });

  it('is refused when forged', async () => {
    const stranger = await gatewayKeysFrom(await newGatewayKeys());
    const [header, , signature] = (await forged({})).split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await forged({})).split('.')[1]}.`;
    const cases = [
      await forged({}, { key: stranger.key }),
      await forged({}, { key: stranger.key, kid: stranger.kid }),
      `${header}.${Buffer.from('{"sub":"p-1","role":"beheerder"}').toString('base64url')}.${signature}`,
      unsigned,
      await forged({ iss: 'somebody' }),
      await forged({ role: 7 }),
      await forged({ gemeenten: '1734' }),
      await forged({ purpose: 'beleid' }),
      await forged({ purpose: { activity: 'beleid', tie: { kind: '', id: inwoner.inwoner, inwoners: [] } } }),
      await forged({ purpose: { activity: 'beleid', tie: { kind: 'casus', id: inwoner.inwoner, inwoners: ['*'] } } }),
      await forged({ purpose: { activity: 'beleid', tie: { kind: 'casus', id: inwoner.inwoner, inwoners: [], melding: 7 } } }),
      await forged({ purpose: { activity: 'beleid', tie: { kind: 'casus', id: inwoner.inwoner, inwoners: [], until: '2026-02-30' } } }),
      await forged({ inwoner: 'not a uuid' }),
      await forged({ jti: 'once', body: 'x' }),
      'nonsense',
      '',
    ];
    for (const token of cases) await expect(pair().verify(token, query)).rejects.toMatchObject(refusal('IDENTITY_INVALID'));
  });
});

describe('the identity of a mutation', () => {
  it('is fresh each time and good for its own bytes once', async () => {
    const { signer, verify } = pair();
    const token = await signer.forMutation(consulent, 'intake', mutation.body);
    expect(await signer.forMutation(consulent, 'intake', mutation.body)).not.toBe(token);
    await expect(verify(token, { ...mutation, body: bytes('{"query":"mutation { b }"}') })).rejects.toMatchObject(
      refusal('IDENTITY_BODY_MISMATCH'),
    );
    expect(await verify(token, mutation)).toEqual(consulent);
    await expect(verify(token, mutation)).rejects.toMatchObject(refusal('IDENTITY_REPLAYED'));
  });

  it('passes one of two that come at the same time', async () => {
    const { signer, verify } = pair();
    const token = await signer.forMutation(consulent, 'intake', mutation.body);
    const outcomes = await Promise.allSettled([verify(token, mutation), verify(token, mutation)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('cannot be that of a query', async () => {
    const { signer, verify } = pair();
    await expect(verify(await signer.forQuery(consulent, 'intake'), mutation)).rejects.toMatchObject(refusal('IDENTITY_NOT_FRESH'));
  });
});

describe("the gateway's public keys", () => {
  it('hold two kids and no private part, and the next one verifies too', async () => {
    expect(keys.jwks.keys.map(({ kid, d }) => [typeof kid, d])).toEqual([
      ['string', undefined],
      ['string', undefined],
    ]);
    const next = privateKeys.keys[1];
    const key = next && (await importJWK(next, 'EdDSA'));
    if (next?.kid === undefined || key === undefined || key instanceof Uint8Array) throw new Error('no next key');
    expect(await pair().verify(await forged({}, { key, kid: next.kid }), query)).toMatchObject({ subject: 'p-1' });
  });

  it('are read when first needed, and the last good ones outlive their source', async () => {
    const server = createServer((_, response) => response.end(JSON.stringify(keys.jwks))).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const jwks = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
    const signer = identitySigner(keys);
    const early = identityVerifier({ jwks, audience: 'intake' });
    expect(await early(await signer.forQuery(inwoner, 'intake'), query)).toEqual(inwoner);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await early(await signer.forQuery(consulent, 'intake'), query)).toEqual(consulent);
    const late = identityVerifier({ jwks, audience: 'intake' });
    await expect(late(await signer.forQuery(inwoner, 'intake'), query)).rejects.toMatchObject(refusal('IDENTITY_KEYS_UNAVAILABLE'));
  });
});
