import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage, readPages } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Melding, MeldingStatus } from '../domain/melding.ts';
import { columnsOfMelding, meldingFrom, type StoredMelding } from './melding-from-rows.ts';
import { visibleMelding } from './visibility.ts';

/** Newest first: by the day on which it was asked, then by when it was recorded. */
export const meldingOrder: KeysetOrder = {
  name: 'meldingen',
  direction: 'desc',
  columns: [
    { column: 'occurred_on', kind: 'date' },
    { column: 'recorded_at', kind: 'instant' },
    { column: 'id', kind: 'uuid' },
  ],
};

/** In no order; one that is not there or not visible is left out. */
export function meldingenByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Melding[]> {
  return meldingenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)}::uuid[])`);
}

/** The meldingen to which these trajecten belong. */
export function meldingenOfTrajecten(manager: EntityManager, scope: Scope, trajecten: readonly string[]): Promise<readonly Melding[]> {
  return meldingenWhere(
    manager,
    scope,
    (parameter) => `(r.gemeente, r.id) IN (
      SELECT t.gemeente, t.melding FROM traject t WHERE t.gemeente = ANY(${parameter(scope.gemeenten)}::text[]) AND t.id = ANY(${parameter(trajecten)}::uuid[]))`,
  );
}

async function meldingenWhere(manager: EntityManager, scope: Scope, which: (parameter: Parameter) => string): Promise<readonly Melding[]> {
  const rows = await read<StoredMelding>(
    manager,
    (parameter) => `SELECT ${columnsOfMelding} FROM melding r WHERE ${visibleMelding(scope, 'r', parameter)} AND ${which(parameter)}`,
  );
  return rows.map(meldingFrom);
}

/** Worklists ask for these: they have an index of their own. */
const openStatuses: ReadonlySet<MeldingStatus> = new Set(['ONTVANGEN', 'IN_VRAAGVERHELDERING', 'IN_BEHANDELING']);

export interface MeldingFilter {
  readonly gemeente: string;
  readonly status: readonly MeldingStatus[] | null;
  readonly poort: string | null;
}

export function meldingPage(
  manager: EntityManager,
  scope: Scope,
  { gemeente, status, poort }: MeldingFilter,
  page: Page,
): Promise<readonly KeysetRow<StoredMelding>[]> {
  const where = (parameter: Parameter): string => {
    const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)}::text[])`;
    const onlyOpen = status?.every((each) => openStatuses.has(each)) ? ' AND r.ended_on IS NULL' : '';
    const atPoort = poort === null ? '' : ` AND r.poort = ${parameter(poort)}`;
    return `${visibleMelding(scope, 'r', parameter)} AND r.gemeente = ${parameter(gemeente)}${inStatus}${onlyOpen}${atPoort}`;
  };
  return readPage<StoredMelding>(manager, { table: 'melding', select: columnsOfMelding, where }, page);
}

/** The meldingen that concern each resident, in whatever role. */
export function meldingPagesOfInwoners(
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<StoredMelding>[]>> {
  const table = `(SELECT m.*, mb.inwoner AS concerned, mb.gemeente AS of_concerned
    FROM melding m JOIN melding_betrokkene mb ON mb.gemeente = m.gemeente AND mb.melding = m.id)`;
  // The gemeente twice, so that each of the two tables is found by its index.
  const where = (parameter: Parameter): string =>
    `${visibleMelding(scope, 'r', parameter)} AND r.of_concerned = ANY(${parameter(scope.gemeenten)}::text[])`;
  return readPages<StoredMelding>(
    manager,
    { table, select: columnsOfMelding, where },
    { column: 'concerned', type: 'uuid', ids: inwoners },
    page,
  );
}
