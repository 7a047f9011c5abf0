import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import { type Besteding, type Contract, overlaps } from '../domain/contract.ts';
import { contractFrom } from './contract.ts';
import { type BestedingRow, BestedingRows, type ContractRow } from './contract-rows.ts';
import { visibleContract } from './visibility.ts';

/** Newest first. */
export const contractOrder: KeysetOrder = {
  name: 'contracts',
  direction: 'desc',
  columns: [
    { column: 'since', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const contractsByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Contract[]> =>
  contractsWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

/** Newest first. */
export const contractsOfProviders = (manager: EntityManager, scope: Scope, providers: readonly string[]): Promise<readonly Contract[]> =>
  contractsWhere(manager, scope, (parameter) => `r.provider = ANY(${parameter(providers)})`);

/** That run today and serve a gemeente, by provider and first day. */
export const runningContracts = (manager: EntityManager, scope: Scope, gemeente: string): Promise<readonly Contract[]> =>
  contractsWhere(
    manager,
    scope,
    (parameter) => `r.gemeenten @> ARRAY[${parameter(gemeente)}] AND r.since <= ${parameter(scope.on)}::date
      AND (r.until IS NULL OR ${parameter(scope.on)}::date <= r.until)`,
    'r.organisatie, r.since, r.id',
  );

async function contractsWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
  order: string = 'r.since DESC, r.id DESC',
): Promise<readonly Contract[]> {
  const rows = await read<ContractRow>(
    manager,
    (parameter) => `SELECT r.* FROM contract r WHERE ${visibleContract(scope, parameter)} AND ${where(parameter)} ORDER BY ${order}`,
  );
  return rows.map(contractFrom);
}

/** Those that serve a gemeente, and cover a product when one is named. */
export const contractPage = (
  manager: EntityManager,
  scope: Scope,
  { gemeente, product }: { readonly gemeente: string; readonly product: string | null },
  page: Page,
): Promise<readonly KeysetRow<ContractRow>[]> =>
  readPage<ContractRow>(
    manager,
    {
      table: 'contract',
      where: (parameter) => `${visibleContract(scope, parameter)} AND r.gemeenten @> ARRAY[${parameter(gemeente)}]
        AND coalesce(${parameter(product)}::text = ANY(r.producten), true)`,
    },
    page,
  );

/**
 * Whether a contract would promise what another of the same organisation does already. Two that are agreed with one organisation at once come after each
 * other.
 */
export async function overlapsContract(manager: EntityManager, scope: Scope, contract: Contract): Promise<boolean> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kerngraaf.contract ' || $1::text, 0))`, [contract.organisatie]);
  const others = await contractsWhere(manager, scope, (parameter) => `r.organisatie = ${parameter(contract.organisatie)}`);
  return others.some((other) => overlaps(contract, other));
}

/** Stores what was spent of a contract, within the transaction that counts it. */
export async function insertBesteding(
  manager: EntityManager,
  { gemeente, id: contract }: Contract,
  id: Uuid,
  { on, doel, bedrag }: Besteding,
): Promise<void> {
  await manager.insert(BestedingRows, { gemeente, id, contract, spent_on: on, doel, bedrag });
}

/** Oldest first. */
export async function bestedingenOf(
  manager: EntityManager,
  scope: Scope,
  contracts: readonly string[],
): Promise<readonly (Besteding & { readonly contract: Uuid })[]> {
  const rows = await read<BestedingRow>(
    manager,
    (parameter) => `SELECT b.* FROM besteding b JOIN contract r ON r.gemeente = b.gemeente AND r.id = b.contract
      WHERE ${visibleContract(scope, parameter)} AND r.id = ANY(${parameter(contracts)}) ORDER BY b.spent_on, b.id`,
  );
  // The driver gives a bigint as text.
  return rows.map(({ contract, spent_on: on, doel, bedrag }) => ({ contract, on, doel, bedrag: Number(bedrag) }));
}
