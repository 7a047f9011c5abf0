import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage, readPages } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { VeiligThuisMelder, VeiligThuisMelding, VeiligThuisStatus } from '../domain/veilig-thuis-melding.ts';
import { visibleVeiligThuis } from './lane-visibility.ts';
import { meldingOrder } from './melding-reads.ts';
import { hasPlace } from './place.ts';
import { columnsOfVeiligThuis, type StoredVeiligThuis, veiligThuisFrom } from './veilig-thuis.ts';

/** Newest first, as meldingen are. */
export const veiligThuisOrder: KeysetOrder = { ...meldingOrder, name: 'veiligThuisMeldingen' };

/** In no order; one that is not there or not visible is left out. */
export async function veiligThuisByIds(
  manager: EntityManager,
  scope: Scope,
  ids: readonly string[],
): Promise<readonly VeiligThuisMelding[]> {
  const rows = await read<StoredVeiligThuis>(
    manager,
    (parameter) => `SELECT ${columnsOfVeiligThuis} FROM veilig_thuis_melding r
      WHERE ${visibleVeiligThuis(scope, 'r', parameter)} AND r.id = ANY(${parameter(ids)}::uuid[])`,
  );
  return rows.map(veiligThuisFrom);
}

export interface VeiligThuisFilter {
  readonly gemeente: string;
  readonly status: readonly VeiligThuisStatus[] | null;
  /** Only what nobody took up in time: the signal of this lane. */
  readonly teLaat: boolean;
}

export function veiligThuisPage(
  manager: EntityManager,
  scope: Scope,
  { gemeente, status, teLaat }: VeiligThuisFilter,
  page: Page,
): Promise<readonly KeysetRow<StoredVeiligThuis>[]> {
  const where = (parameter: Parameter): string => {
    const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)}::text[])`;
    const late = teLaat ? ` AND r.oppakken_voor < ${parameter(scope.on)}::date` : '';
    return `${visibleVeiligThuis(scope, 'r', parameter)} AND r.gemeente = ${parameter(gemeente)}${inStatus}${late}`;
  };
  return readPage<StoredVeiligThuis>(manager, { table: 'veilig_thuis_melding', select: columnsOfVeiligThuis, where }, page);
}

/** Those that concern each resident; of what was released to a resident only by her own way to it. */
export function veiligThuisPagesOfInwoners(
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<StoredVeiligThuis>[]>> {
  const table = `(SELECT v.*, vb.inwoner AS concerned, vb.gemeente AS of_concerned
    FROM veilig_thuis_melding v JOIN veilig_thuis_betrokkene vb ON vb.gemeente = v.gemeente AND vb.melding = v.id)`;
  const where = (parameter: Parameter): string => {
    const herself = scope.rows === 'vrijgegeven' ? ` AND r.concerned = ${parameter(scope.actor.inwoner)}::uuid` : '';
    return `${visibleVeiligThuis(scope, 'r', parameter)} AND r.of_concerned = ANY(${parameter(scope.gemeenten)}::text[])${herself}`;
  };
  const parents = { column: 'concerned', type: 'uuid', ids: inwoners } as const;
  return readPages<StoredVeiligThuis>(manager, { table, select: columnsOfVeiligThuis, where }, parents, page);
}

/** Who reported each, of those that the scope sees. */
export const meldersOf = (
  manager: EntityManager,
  scope: Scope,
  meldingen: readonly string[],
): Promise<readonly (VeiligThuisMelder & { readonly melding: Uuid })[]> =>
  read(
    manager,
    (parameter) => `SELECT m.melding, m.naam, m.hoedanigheid, m.bereikbaar FROM veilig_thuis_melding r
      JOIN veilig_thuis_melder m ON m.gemeente = r.gemeente AND m.melding = r.id
      WHERE ${visibleVeiligThuis(scope, 'r', parameter)} AND r.id = ANY(${parameter(meldingen)}::uuid[])`,
  );

/** Whether the actor has a place in a gemeente today, in the functie in which she acts. */
export async function holdsPlace(manager: EntityManager, scope: Scope, gemeente: string): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM (SELECT ${parameter(gemeente)}::text AS gemeente) r WHERE ${hasPlace(scope, 'r', parameter)}`,
  );
  return rows.length > 0;
}
