import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { byKey, type Lists, listsBy, perScope, type Rows } from '@kerngraaf/platform/graphql/loaders.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import { behandelteamsByIds, behandelteamsOfCasussen } from '../database/behandelteam-reads.ts';
import { bestedingenOf, contractsByIds, contractsOfProviders } from '../database/contract-reads.ts';
import { providersByIds } from '../database/provider-reads.ts';
import type { Behandelteam } from '../domain/behandelteam.ts';
import type { Besteding, Contract } from '../domain/contract.ts';
import type { Provider } from '../domain/provider.ts';

/** Reads of who gives help and what was agreed on it. */
export interface ContractLoaders {
  /** Public reference data. */
  readonly provider: Rows<Provider>;
  contract(scope: Scope): Rows<Contract>;
  contractsOfProvider(scope: Scope): Lists<Contract>;
  /** By contract. */
  bestedingen(scope: Scope): Lists<Besteding & { readonly contract: Uuid }>;
  behandelteam(scope: Scope): Rows<Behandelteam>;
  behandelteamsOfCasus(scope: Scope): Lists<Behandelteam>;
}

export const contractLoaders = (manager: EntityManager): ContractLoaders => ({
  provider: byKey(
    (ids) => providersByIds(manager, ids),
    ({ id }) => id,
  ),
  contract: perScope((scope) =>
    byKey(
      (ids) => contractsByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  contractsOfProvider: perScope((scope) =>
    listsBy(
      (ids) => contractsOfProviders(manager, scope, ids),
      ({ provider }) => provider,
    ),
  ),
  bestedingen: perScope((scope) =>
    listsBy(
      (ids) => bestedingenOf(manager, scope, ids),
      ({ contract }) => contract,
    ),
  ),
  behandelteam: perScope((scope) =>
    byKey(
      (ids) => behandelteamsByIds(manager, scope, ids),
      ({ id }) => id,
    ),
  ),
  behandelteamsOfCasus: perScope((scope) =>
    listsBy(
      (ids) => behandelteamsOfCasussen(manager, scope, ids),
      ({ casus }) => casus ?? '',
    ),
  ),
});
