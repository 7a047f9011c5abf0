import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newGatewayKeys } from '@kerngraaf/platform/access/identity-keys.ts';
import { services } from '../local/services.ts';

/**
 * Makes the secrets that are missing, one a file; what is there stays. Each folder is what one party is given: a service its databases' URLs, its
 * password on the bus and its secret at the issuer. The folder is its owner's alone; the files in it are readable, since a container that runs as
 * somebody else sees the file without the folder.
 */
export async function makeSecrets(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const keep = (name: string, make: () => string): string => {
    const file = join(folder, name);
    if (existsSync(file)) return readFileSync(file, 'utf8');
    const secret = make();
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, secret, { mode: 0o444 });
    return secret;
  };
  const clients: Record<string, string> = {};
  for (const service of services) {
    const url = (role: string) => (): string => `postgresql://${role}:${password()}@${service}-database:5432/${service}`;
    keep(`${service}/database-url`, url(service));
    keep(`${service}/migrate-url`, url(`${service}_owner`));
    keep(`${service}/superuser-password`, password);
    keep(`${service}/bus-password`, password);
    clients[service] = keep(`${service}/client-secret`, password);
  }
  keep('kafka/admin-password', password);
  const keys = JSON.stringify(await newGatewayKeys());
  keep('gateway/keys.json', () => keys);
  // The development issuer knows what each service shows, also of one that joined later.
  rmSync(join(folder, 'issuer/client-secrets.json'), { force: true });
  keep('issuer/client-secrets.json', () => JSON.stringify(clients));
}

const password = (): string => randomBytes(24).toString('hex');

if (import.meta.main) {
  const folder = process.argv[2] ?? 'secrets';
  await makeSecrets(folder);
  process.stdout.write(`The secrets are in ${folder}\n`);
}
