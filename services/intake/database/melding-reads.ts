import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage, readPages } from '@kerngraaf/platform/database/keyset.ts';
import type { EntityManager } from 'typeorm';
import type { Melding, MeldingStatus } from '../domain/melding.ts';
import { columnsOfMelding, meldingFrom, type StoredMelding } from './melding-from-rows.ts';
import { read } from './statement.ts';
import { visibleMelding } from './visibility.ts';

/** Newest first: by the day on which it was asked, then by when it was recorded. */
export const newestMeldingen: KeysetOrder = {
  name: 'meldingen',
  direction: 'desc',
  columns: [
    { column: 'occurred_on', kind: 'date' },
    { column: 'recorded_at', kind: 'instant' },
    { column: 'id', kind: 'uuid' },
  ],
};

/** A melding as it stands in a page. */
export interface ListedMelding {
  readonly melding: Melding;
}

/** In no order; one that is not there or not visible is left out. */
export function meldingenByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Melding[]> {
  return meldingenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)}::uuid[])`);
}

/** The meldingen to which these trajecten belong. */
export function meldingenOfTrajecten(manager: EntityManager, scope: Scope, trajecten: readonly string[]): Promise<readonly Melding[]> {
  return meldingenWhere(
    manager,
    scope,
    (parameter) => `(r.gemeente, r.id) IN (SELECT t.gemeente, t.melding FROM traject t WHERE t.id = ANY(${parameter(trajecten)}::uuid[]))`,
  );
}

async function meldingenWhere(manager: EntityManager, scope: Scope, which: (parameter: Parameter) => string): Promise<readonly Melding[]> {
  const rows = await read<StoredMelding>(
    manager,
    (parameter) => `SELECT ${columnsOfMelding} FROM melding r WHERE ${visibleMelding(scope, 'r', parameter)} AND ${which(parameter)}`,
  );
  return rows.map(meldingFrom);
}

export interface MeldingFilter {
  readonly gemeente: string;
  /** Empty: of any status. */
  readonly status: readonly MeldingStatus[];
  readonly poort: string | null;
}

export async function meldingenPage(
  manager: EntityManager,
  scope: Scope,
  { gemeente, status, poort }: MeldingFilter,
  page: Page,
): Promise<readonly KeysetRow<ListedMelding>[]> {
  const rows = await readPage<StoredMelding>(
    manager,
    {
      table: 'melding',
      select: columnsOfMelding,
      where: (parameter) =>
        [
          visibleMelding(scope, 'r', parameter),
          `r.gemeente = ${parameter(gemeente)}`,
          ...(status.length === 0 ? [] : [`r.status = ANY(${parameter(status)}::text[])`]),
          ...(poort === null ? [] : [`r.poort = ${parameter(poort)}`]),
        ].join(' AND '),
    },
    page,
  );
  return rows.map(listed);
}

/** The same page of the meldingen that concern each of these residents. */
export async function meldingenOfInwoners(
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<ListedMelding>[]>> {
  const table = `(SELECT m.*, mb.inwoner AS concerned FROM melding m JOIN melding_betrokkene mb ON mb.gemeente = m.gemeente AND mb.melding = m.id)`;
  const source = {
    table,
    select: columnsOfMelding,
    where: (parameter: Parameter) => visibleMelding(scope, 'r', parameter),
  };
  const pages = await readPages<StoredMelding>(manager, source, { column: 'concerned', type: 'uuid', ids: inwoners }, page);
  return new Map([...pages].map(([inwoner, rows]) => [inwoner, rows.map(listed)]));
}

const listed = (row: KeysetRow<StoredMelding>): KeysetRow<ListedMelding> => ({ melding: meldingFrom(row), keyset: row.keyset });
