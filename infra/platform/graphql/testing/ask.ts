import type { Actor } from '../../access/actor.ts';
import { IDENTITY_HEADER, type IdentityVerifier, identitySigner, identityVerifier } from '../../access/identity.ts';
import { gatewayKeysFrom, newGatewayKeys } from '../../access/identity-keys.ts';
import type { Position } from '../../commands/transact.ts';
import { afterHeader } from '../positions.ts';

/** A subgraph's answer as a test reads it. */
export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly reason?: string };
  }[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

export interface Asking {
  /** Without it the public asks. */
  readonly as?: Actor;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** What must be applied before the answer. */
  readonly after?: readonly Position[];
}

/** A gateway's place before one subgraph in a test: signs as the gateway does and asks over HTTP. */
export interface TestGateway {
  /** For the subgraph under test. */
  readonly verifier: IdentityVerifier;
  ask(url: string, query: string, asking?: Asking): Promise<Answer>;
  /** Signed as the gateway would for exactly these bytes. */
  identity(actor: Actor, body: string): Promise<string>;
}

export async function testGateway(audience: string): Promise<TestGateway> {
  const keys = await gatewayKeysFrom(await newGatewayKeys());
  const signer = identitySigner(keys);
  const identity = (actor: Actor, body: string): Promise<string> =>
    /"query":"\s*mutation\b/.test(body) ? signer.forMutation(actor, audience, Buffer.from(body)) : signer.forQuery(actor, audience);
  return {
    verifier: identityVerifier({ jwks: keys.jwks, audience }),
    identity,
    ask: async (url, query, { as, variables = {}, headers = {}, after = [] } = {}) => {
      const body = JSON.stringify({ query, variables });
      const signed = as === undefined ? {} : { [IDENTITY_HEADER]: await identity(as, body) };
      return post(url, body, { ...signed, ...afterHeader(after), ...headers });
    },
  };
}

/** The JSON that a subgraph answers to these bytes. */
export async function post(url: string, body: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
  return (await response.json()) as Answer;
}
