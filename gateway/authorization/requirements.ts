import { anonymous } from '@kerngraaf/platform/access/actor.ts';
import { type ExpectedError, forbidden, unauthenticated } from '@kerngraaf/platform/errors.ts';

/** Any of these, each of them all together. */
export type AnyOf = readonly (readonly string[])[];

/** What a caller must hold; an empty `anyOf` is held by nobody. */
export type Requirement = { readonly kind: 'TOKEN' } | { readonly kind: 'SCOPES' | 'POLICIES' | 'ROLE'; readonly anyOf: AnyOf };

/** What a caller's token grants, whoever she is. */
export interface Granted {
  /** Whether there is a token. */
  readonly authenticated: boolean;
  readonly scopes: ReadonlySet<string>;
  readonly policies: ReadonlySet<string>;
}

/** Who asks, as far as requirements look at her. */
export interface Holder extends Granted {
  readonly role: string;
}

/** What a type or a field (`Type.field`) asks for, all of it together. */
export type RequirementsOf = (coordinate: string) => readonly Requirement[];

/** Of who shows no token. */
export const nothingGranted: Granted = { authenticated: false, scopes: new Set(), policies: new Set() };

/** Whether a caller holds what is required. */
export function holds({ authenticated, role, scopes, policies }: Holder, requirement: Requirement): boolean {
  switch (requirement.kind) {
    case 'TOKEN':
      return authenticated;
    case 'SCOPES':
      return anyOf(requirement.anyOf, scopes);
    case 'POLICIES':
      return anyOf(requirement.anyOf, policies);
    case 'ROLE':
      return anyOf(requirement.anyOf, new Set([role]));
  }
}

const anyOf = (sets: AnyOf, held: ReadonlySet<string>): boolean => sets.some((all) => all.every((each) => held.has(each)));

const reasons = { SCOPES: 'SCOPE_REQUIRED', POLICIES: 'POLICY_REQUIRED', ROLE: 'ROLE_WITHOUT_RIGHT' } as const;

/** What a caller is told who does not hold it. */
export function refusalOf({ authenticated, role }: Holder, { kind }: Requirement): ExpectedError {
  // A token may say of its bearer that she is the public.
  const unknown = !authenticated || (kind === 'ROLE' && role === anonymous.role);
  return unknown || kind === 'TOKEN' ? unauthenticated('TOKEN_REQUIRED') : forbidden(reasons[kind]);
}
