import { readFile, stat, writeFile } from 'node:fs/promises';
import { type GatewayKeys, gatewayKeysFrom, newGatewayKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import type { JSONWebKeySet } from 'jose';

/** The keys in a file that only its owner may read, made there at the first start; without a file they live as long as the process. */
export async function gatewayKeys(file: string | undefined): Promise<GatewayKeys> {
  if (file === undefined) return gatewayKeysFrom(await newGatewayKeys());
  const made = JSON.stringify(await newGatewayKeys());
  await writeFile(file, made, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw new Error(`GATEWAY_KEYS cannot be written (${error.code})`);
  });
  const { mode } = await stat(file);
  if ((mode & 0o077) !== 0) throw new Error('GATEWAY_KEYS names a file that others may read: allow its owner only (chmod 600)');
  try {
    return await gatewayKeysFrom(JSON.parse(await readFile(file, 'utf8')) as JSONWebKeySet);
  } catch {
    throw new Error('GATEWAY_KEYS names a file that holds no private key set');
  }
}
