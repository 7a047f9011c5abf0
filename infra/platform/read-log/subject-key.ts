import { readFileSync } from 'node:fs';
import { CompactEncrypt, importJWK, type JWK } from 'jose';

/** Makes an id unreadable to all but who holds the key (JWE, compact); each time another text, so that equal ids do not show. */
export type Encrypt = (id: string) => Promise<string>;

/** A key of a file: a JWK with the `alg` by which content keys are wrapped, for instance the public half for `ECDH-ES+A256KW`. */
export async function encryptFor(file: string): Promise<Encrypt> {
  const jwk = readKey(file);
  const { alg, kid } = jwk;
  if (typeof alg !== 'string') throw new Error(`${file}: the key has no "alg"`);
  const key = await importJWK(jwk, alg);
  const header = { alg, enc: 'A256GCM', ...(kid === undefined ? {} : { kid }) };
  return (id) => new CompactEncrypt(new TextEncoder().encode(id)).setProtectedHeader(header).encrypt(key);
}

/** The parser's own message would show what stands in the file. */
function readKey(file: string): JWK {
  const text = readFileSync(file, 'utf8');
  try {
    return JSON.parse(text) as JWK;
  } catch {
    throw new Error(`${file}: is not a JWK`);
  }
}
