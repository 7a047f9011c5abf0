import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface TestIssuer {
  readonly url: string;
  /** A token that is good, but for the given claims, key and kid. */
  token(claims?: Readonly<Record<string, unknown>>, signed?: { key?: CryptoKey; kid?: string }): Promise<string>;
  close(): Promise<void>;
}

/** An OpenID issuer as far as the gateway needs one: discovery and keys. */
export async function openIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] };
  const server = createServer((request, response) => {
    const document = request.url === '/keys' ? jwks : { issuer: url, jwks_uri: `${url}/keys` };
    response.end(JSON.stringify(document));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    token: (claims = {}, { key = privateKey, kid = 'k1' } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const whole = { iss: url, aud: 'kerngraaf', sub: 'p-1', role: 'reader', gemeenten: ['1734'], iat: now, exp: now + 600, ...claims };
      return new SignJWT(whole).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
    },
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
