/** The part of the library that the development issuer uses; it ships no types. */
declare module 'oidc-provider' {
  import type { RequestListener } from 'node:http';
  import type { JWK } from 'jose';

  export interface Context {
    readonly oidc: { readonly client: object; readonly params: Readonly<Record<string, string | undefined>> };
    body: unknown;
  }

  export interface TokenOptions {
    readonly accountId: string;
    readonly client: object;
    readonly resourceServer: object;
    readonly expiresIn: number;
  }

  export interface Configuration {
    readonly clients: readonly object[];
    readonly jwks: { readonly keys: readonly JWK[] };
    readonly adapter: new (name: string) => object;
    readonly clientBasedCORS: (context: Context, origin: string, client: { readonly clientId: string }) => boolean;
    readonly cookies: { readonly keys: readonly string[] };
    readonly features: Readonly<Record<string, { readonly enabled: boolean; readonly [setting: string]: unknown }>>;
    readonly extraTokenClaims: (context: Context, token: { readonly accountId?: string }) => object;
  }

  export const errors: { readonly InvalidGrant: new (detail: string) => Error };

  export class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly AccessToken: new (
      options: TokenOptions,
    ) => { save(): Promise<string> };
    readonly ResourceServer: new (
      identifier: string,
      options: object,
    ) => object;
    registerGrantType(name: string, handler: (context: Context) => Promise<void>, parameters: readonly string[]): void;
    callback(): RequestListener;
  }
}
