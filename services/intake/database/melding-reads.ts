import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPage, readPages } from '@kerngraaf/platform/database/keyset.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { Melding, MeldingStatus } from '../domain/melding.ts';
import { columnsOfMelding, type StoredMelding, toMelding } from './melding-from-rows.ts';
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

/** Those of these meldingen that the scope sees, by id. */
export function meldingenById(manager: EntityManager, scope: Scope, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Melding>> {
  return readMeldingen(manager, scope, 'r.id = ANY($1::uuid[])', ids);
}

/** The meldingen to which these trajecten belong, as far as the scope sees them, by id of the melding. */
export function meldingenOfTrajecten(
  manager: EntityManager,
  scope: Scope,
  trajecten: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, Melding>> {
  const holding = '(r.gemeente, r.id) IN (SELECT t.gemeente, t.melding FROM traject t WHERE t.id = ANY($1::uuid[]))';
  return readMeldingen(manager, scope, holding, trajecten);
}

async function readMeldingen(
  manager: EntityManager,
  scope: Scope,
  which: string,
  ids: readonly Uuid[],
): Promise<ReadonlyMap<Uuid, Melding>> {
  const values: unknown[] = [ids];
  const rule = visibleMelding(scope, 'r', (value) => `$${values.push(value)}`);
  const rows = await manager.query<StoredMelding[]>(`SELECT ${columnsOfMelding} FROM melding r WHERE ${which} AND ${rule}`, values);
  return new Map(rows.map((row) => [row.id, toMelding(row)]));
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
    where: (parameter: (value: unknown) => string) => visibleMelding(scope, 'r', parameter),
  };
  const pages = await readPages<StoredMelding>(manager, source, { column: 'concerned', type: 'uuid', ids: inwoners }, page);
  return new Map([...pages].map(([inwoner, rows]) => [inwoner, rows.map(listed)]));
}

const listed = (row: KeysetRow<StoredMelding>): KeysetRow<ListedMelding> => ({ melding: toMelding(row), keyset: row.keyset });
