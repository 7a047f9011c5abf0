import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPages } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { Casusbespreking } from '../domain/casusbespreking.ts';
import { casusbesprekingFrom } from './casusbespreking.ts';
import type { CasusbesprekingRow } from './casusbespreking-rows.ts';
import { visibleBespreking, visibleCasus } from './visibility.ts';

/** Latest day first. */
export const besprekingOrder: KeysetOrder = {
  name: 'casusbesprekingen',
  direction: 'desc',
  columns: [
    { column: 'planned_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export async function besprekingenByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Casusbespreking[]> {
  const rows = await read<CasusbesprekingRow>(
    manager,
    (parameter) => `SELECT r.* FROM casusbespreking r WHERE ${visibleBespreking(scope, parameter)} AND r.id = ANY(${parameter(ids)})`,
  );
  return rows.map(casusbesprekingFrom);
}

/** By code of the team, of one gemeente. */
export function besprekingPagesOfKernteams(
  manager: EntityManager,
  scope: Scope,
  gemeente: string,
  codes: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<CasusbesprekingRow>[]>> {
  return readPages<CasusbesprekingRow>(
    manager,
    {
      table: 'casusbespreking',
      where: (parameter) => `${visibleBespreking(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}`,
    },
    { column: 'kernteam', type: 'text', ids: codes },
    page,
  );
}

/** Oldest first: whoever may see a casus may read what was said of it, not who met. */
export async function besprekingenOfCasussen(
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly { readonly casus: Uuid; readonly bespreking: Casusbespreking }[]> {
  const rows = await read<CasusbesprekingRow & { readonly casus: Uuid }>(
    manager,
    (parameter) => `SELECT r.id AS casus, b.* FROM casus r
      JOIN casusbespreking b ON b.gemeente = r.gemeente AND b.casussen @> ARRAY[r.id]
      WHERE ${visibleCasus(scope, parameter)} AND r.id = ANY(${parameter(casussen)}) ORDER BY b.planned_on, b.id`,
  );
  return rows.map(({ casus, ...row }) => ({ casus, bespreking: casusbesprekingFrom(row) }));
}
