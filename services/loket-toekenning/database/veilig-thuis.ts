import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Aggregate } from '@kerngraaf/platform/commands/transact.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { unreachable } from '@kerngraaf/platform/decision.ts';
import type { EntityManager } from 'typeorm';
import { kringOf, type VeiligThuisOnderzoek, type VeiligThuisOnderzoekStatus } from '../domain/veilig-thuis-onderzoek.ts';
import { visibleVeiligThuis } from './lane-visibility.ts';
import { type VeiligThuisRow, VeiligThuisRows } from './veilig-thuis-rows.ts';

export const veiligThuisAggregate: Aggregate<VeiligThuisOnderzoek> = {
  name: 'veilig-thuis-onderzoek',
  topic: 'loket-toekenning.veilig-thuis-onderzoek',
  async lock(manager, scope, id) {
    const [row] = await read<VeiligThuisRow>(
      manager,
      (parameter) =>
        `SELECT r.* FROM veilig_thuis_onderzoek r WHERE ${visibleVeiligThuis(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
    );
    return row === undefined ? null : veiligThuisFrom(row);
  },
  async insert(manager, work) {
    await manager.insert(VeiligThuisRows, toRow(work));
  },
  async update(manager, work) {
    const { gemeente, id } = work;
    await manager.update(VeiligThuisRows, { gemeente, id }, toRow(work));
  },
};

/** Newest first. */
export const veiligThuisOrder: KeysetOrder = {
  name: 'veiligThuisOnderzoeken',
  direction: 'desc',
  columns: [
    { column: 'offered_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const veiligThuisPage = (
  manager: EntityManager,
  scope: Scope,
  { gemeente, status }: { readonly gemeente: string; readonly status: readonly VeiligThuisOnderzoekStatus[] | null },
  page: Page,
): Promise<readonly KeysetRow<VeiligThuisRow>[]> =>
  readPage<VeiligThuisRow>(
    manager,
    {
      table: 'veilig_thuis_onderzoek',
      where: (parameter) => {
        const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
        return `${visibleVeiligThuis(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}${inStatus}`;
      },
    },
    page,
  );

/** In no order; one that is not there or not visible is left out. */
export const veiligThuisByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly VeiligThuisOnderzoek[]> =>
  veiligThuisWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

/** By what was transferred. */
export const veiligThuisOfMeldingen = (
  manager: EntityManager,
  scope: Scope,
  meldingen: readonly string[],
): Promise<readonly VeiligThuisOnderzoek[]> =>
  veiligThuisWhere(manager, scope, (parameter) => `r.veilig_thuis_melding = ANY(${parameter(meldingen)})`);

async function veiligThuisWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
): Promise<readonly VeiligThuisOnderzoek[]> {
  const rows = await read<VeiligThuisRow>(
    manager,
    (parameter) => `SELECT r.* FROM veilig_thuis_onderzoek r WHERE ${visibleVeiligThuis(scope, parameter)} AND ${where(parameter)}`,
  );
  return rows.map(veiligThuisFrom);
}

export function veiligThuisFrom(row: VeiligThuisRow): VeiligThuisOnderzoek {
  const { id, gemeente, version, inwoners, ontvanger, functies } = row;
  const base = {
    id,
    gemeente,
    version,
    veiligThuisMelding: row.veilig_thuis_melding,
    inwoners,
    ontvanger,
    functies,
    offeredOn: row.offered_on,
  };
  const [first, ...others] = row.kring;
  switch (row.status) {
    case 'AANGEBODEN':
      return { ...base, status: row.status };
    case 'OPEN':
      return { ...base, status: row.status, kring: [filled(first), ...others] };
    case 'AFGEROND': {
      const ended = { closedOn: filled(row.closed_on), resultaat: filled(row.resultaat), toelichting: row.toelichting };
      return { ...base, status: row.status, kring: [filled(first), ...others], ...ended };
    }
    case 'AFGEBROKEN':
      return { ...base, status: row.status, closedOn: filled(row.closed_on) };
    default:
      return unreachable(row.status);
  }
}

/** The table's checks promise it for this status. */
function filled<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error('Work of the lane lacks what its status has');
  return value;
}

const toRow = (work: VeiligThuisOnderzoek): VeiligThuisRow => ({
  gemeente: work.gemeente,
  id: work.id,
  version: work.version,
  veilig_thuis_melding: work.veiligThuisMelding,
  inwoners: work.inwoners,
  ontvanger: work.ontvanger,
  functies: work.functies,
  status: work.status,
  offered_on: work.offeredOn,
  kring: kringOf(work),
  leden: kringOf(work).map(({ professional }) => professional),
  closed_on: 'closedOn' in work ? work.closedOn : null,
  resultaat: work.status === 'AFGEROND' ? work.resultaat : null,
  toelichting: work.status === 'AFGEROND' ? work.toelichting : null,
});
