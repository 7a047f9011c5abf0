import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { JWK } from 'jose';
import { writeSecret } from '../secrets.ts';

/** The issuer's signing key: kept, so that tokens outlive a restart. */
export function keptKey(file: string): JWK {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as JWK;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key: JWK = { ...(privateKey.export({ format: 'jwk' }) as JWK), kid: randomUUID(), use: 'sig', alg: 'ES256' };
  writeSecret(file, JSON.stringify(key));
  return key;
}
