import { join } from 'node:path';
import { clientIdOf } from '@kerngraaf/platform/reading/service-token.ts';
import { secretsIn } from '../secrets.ts';
import { services } from '../services.ts';

/** A service as a client of the issuer; its id is the subject of its tokens. */
export interface ServiceClient {
  readonly id: string;
  readonly secret: string;
}

/** Each service with its secret, which is kept in the data folder. */
export function serviceClients(dataFolder: string): ReadonlyMap<string, ServiceClient> {
  const secrets = secretsIn(join(dataFolder, 'client-secrets.json'), services);
  return new Map(services.map((name) => [name, { id: clientIdOf(name), secret: secrets.get(name) ?? '' }]));
}

/** What a service's token says beside its subject: it reads in each gemeente that is served. */
export const serviceClaims = (gemeenten: readonly string[]): { readonly role: string; readonly gemeenten: readonly string[] } => ({
  role: 'dienst',
  gemeenten,
});
