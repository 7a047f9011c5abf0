import { randomBytes } from 'node:crypto';
import type { JWK } from 'jose';
import { errors, Provider } from 'oidc-provider';
import { CLIENT_ID, DEMO_GRANT } from './mint.ts';
import { demoPeople, inwonerOf } from './people.ts';
import { type ServiceClient, serviceClaims } from './services.ts';

/** The audience of every token, as the gateway expects it. */
export const AUDIENCE: string = 'kerngraaf';
const LIFETIME_SECONDS = 3_600;
const ALGORITHM = 'ES256';
/** What every token is for; the library wants an address of it. */
const GRAPH = 'urn:kerngraaf:graph';
const FOR_GRAPH = { audience: AUDIENCE, accessTokenFormat: 'jwt', jwt: { sign: { alg: ALGORITHM } } } as const;

export interface IssuerOptions {
  /** The issuer's own address, without a slash at the end. */
  readonly url: string;
  readonly dataFolder: string;
  /** Private P-256 key. */
  readonly key: JWK;
  /** Of pages that may ask for a token of a demo person. */
  readonly origins: ReadonlySet<string>;
  readonly services: Iterable<ServiceClient>;
  /** In which services may read. */
  readonly gemeenten: readonly string[];
}

/**
 * An OpenID provider with two ways to a token: for a demo person, without any proof of who asks, and for a service that shows its secret
 * (`client_credentials`).
 */
export function makeProvider({ url, dataFolder, key, origins, services, gemeenten }: IssuerOptions): Provider {
  const provider = new Provider(url, {
    clients: [
      {
        client_id: CLIENT_ID,
        token_endpoint_auth_method: 'none',
        id_token_signed_response_alg: ALGORITHM,
        grant_types: [DEMO_GRANT],
        response_types: [],
        redirect_uris: [],
      },
      ...[...services].map(({ id, secret }) => ({
        client_id: id,
        client_secret: secret,
        token_endpoint_auth_method: 'client_secret_basic',
        id_token_signed_response_alg: ALGORITHM,
        grant_types: ['client_credentials'],
        response_types: [],
        redirect_uris: [],
      })),
    ],
    jwks: { keys: [key] },
    adapter: NothingStored,
    clientBasedCORS: (_context, origin, { clientId }) => clientId === CLIENT_ID && origins.has(origin),
    cookies: { keys: [randomBytes(32).toString('hex')] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => GRAPH,
        getResourceServerInfo: () => ({ ...FOR_GRAPH, scope: '', accessTokenTTL: LIFETIME_SECONDS }),
      },
    },
    extraTokenClaims: (_context, { accountId }) => (accountId === undefined ? serviceClaims(gemeenten) : claimsOf(accountId, dataFolder)),
  });
  provider.registerGrantType(
    DEMO_GRANT,
    async (context) => {
      const person = demoPeople.get(context.oidc.params.person ?? '');
      if (person === undefined) throw new errors.InvalidGrant('unknown demo person');
      const token = new provider.AccessToken({
        accountId: person.sub,
        client: context.oidc.client,
        resourceServer: new provider.ResourceServer(GRAPH, FOR_GRAPH),
        expiresIn: LIFETIME_SECONDS,
      });
      context.body = { access_token: await token.save(), expires_in: LIFETIME_SECONDS, token_type: 'Bearer' };
    },
    ['person'],
  );
  return provider;
}

function claimsOf(sub: string, dataFolder: string): object {
  for (const [name, person] of demoPeople) {
    if (person.sub !== sub) continue;
    const { role, organisation, function: duty, gemeenten } = person;
    return { role, organisation, function: duty, gemeenten, inwoner: inwonerOf(dataFolder, name) };
  }
  return {};
}

/** The tokens carry all that they say; the library stores nothing for these grants. */
class NothingStored {
  async upsert(): Promise<void> {
    return undefined;
  }
  async find(): Promise<undefined> {
    return undefined;
  }
}
