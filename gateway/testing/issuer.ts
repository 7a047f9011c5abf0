import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';

export interface TestIssuer {
  readonly url: string;
  /** A token that is good, but for the given claims, key and kid. */
  token(claims?: Readonly<Record<string, unknown>>, signed?: { key?: CryptoKey; kid?: string }): Promise<string>;
  /** Of a service, which gets its own token for it. */
  readonly clientSecret: string;
  close(): Promise<void>;
}

/** An OpenID issuer as far as gateway and services need one: discovery, keys, and a token for each service that shows the secret. */
export async function openIssuer(): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256', use: 'sig' }] };
  const clientSecret = randomUUID();
  const documentOf = async (request: IncomingMessage): Promise<object> => {
    if (request.url === '/keys') return jwks;
    if (request.url !== '/token') return { issuer: url, jwks_uri: `${url}/keys`, token_endpoint: `${url}/token` };
    const [id, secret] = credentialsIn(request);
    if (secret !== clientSecret) return { error: 'invalid_client' };
    return { access_token: await token({ sub: id, role: 'dienst', gemeenten: ['1734', '1911'] }), expires_in: 600, token_type: 'Bearer' };
  };
  const server = createServer((request, response) => {
    void documentOf(request).then((document) => {
      response.statusCode = 'error' in document ? 401 : 200;
      response.end(JSON.stringify(document));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const token: TestIssuer['token'] = (claims = {}, { key = privateKey, kid = 'k1' } = {}) => {
    const now = Math.floor(Date.now() / 1000);
    const whole = { iss: url, aud: 'kerngraaf', sub: 'p-1', role: 'reader', gemeenten: ['1734'], iat: now, exp: now + 600, ...claims };
    return new SignJWT(whole).setProtectedHeader({ alg: 'ES256', kid }).sign(key);
  };
  return {
    url,
    token,
    clientSecret,
    close: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function credentialsIn({ headers }: IncomingMessage): readonly string[] {
  const [, encoded = ''] = (headers.authorization ?? '').split('Basic ');
  return Buffer.from(encoded, 'base64').toString().split(':').map(decodeURIComponent);
}
