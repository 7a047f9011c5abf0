import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Provider } from '../domain/provider.ts';
import { providerFrom } from './provider.ts';
import type { ProviderRow } from './provider-rows.ts';
import { inGemeente } from './visibility.ts';

/** Newest first. */
export const providerOrder: KeysetOrder = {
  name: 'providers',
  direction: 'desc',
  columns: [
    { column: 'registered_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

/** Public reference data: of any gemeente, for anyone. */
export async function providersByIds(manager: EntityManager, ids: readonly string[]): Promise<readonly Provider[]> {
  const rows = await read<ProviderRow>(manager, (parameter) => `SELECT r.* FROM provider r WHERE r.id = ANY(${parameter(ids)})`);
  return rows.map(providerFrom);
}

/** Public, as `providersByIds`. */
export const providerPage = (manager: EntityManager, gemeente: string, page: Page): Promise<readonly KeysetRow<ProviderRow>[]> =>
  readPage<ProviderRow>(manager, { table: 'provider', where: (parameter) => `r.gemeente = ${parameter(gemeente)}` }, page);

/** Whether an organisation is registered in a gemeente. Two that register it at once come after each other. */
export async function isRegistered(
  manager: EntityManager,
  scope: Scope,
  { gemeente, organisatie }: Pick<Provider, 'gemeente' | 'organisatie'>,
): Promise<boolean> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kerngraaf.provider ' || $1::text, 0))`, [
    `${gemeente} ${organisatie}`,
  ]);
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM provider r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.organisatie = ${parameter(organisatie)}`,
  );
  return rows.length > 0;
}
