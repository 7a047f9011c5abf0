import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { KeysetOrder, KeysetRow, KeysetSource, Page, Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { readPage, readPages } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Aanvraag, AanvraagStatus } from '../domain/aanvraag.ts';
import { aanvraagFrom } from './aanvraag.ts';
import type { AanvraagRow } from './aanvraag-rows.ts';
import { visible } from './visibility.ts';

/** Newest first. */
export const aanvraagOrder: KeysetOrder = {
  name: 'aanvraag',
  direction: 'desc',
  columns: [
    { column: 'submitted_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const aanvragenByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Aanvraag[]> =>
  aanvragenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

export const aanvragenOfMeldingen = (manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly Aanvraag[]> =>
  aanvragenWhere(manager, scope, (parameter) => `r.melding = ANY(${parameter(meldingen)})`);

export const aanvragenOfOnderzoeken = (
  manager: EntityManager,
  scope: Scope,
  onderzoeken: readonly string[],
): Promise<readonly Aanvraag[]> => aanvragenWhere(manager, scope, (parameter) => `r.onderzoek = ANY(${parameter(onderzoeken)})`);

/** Oldest first. */
async function aanvragenWhere(manager: EntityManager, scope: Scope, where: (parameter: Parameter) => string): Promise<readonly Aanvraag[]> {
  const rows = await read<AanvraagRow>(
    manager,
    (parameter) => `SELECT r.* FROM aanvraag r WHERE ${visible(scope, parameter)} AND ${where(parameter)} ORDER BY r.submitted_on, r.id`,
  );
  return rows.map(aanvraagFrom);
}

/** Whether an onderzoek has an aanvraag that has not ended, of any caller: within the gemeenten of the scope. */
export async function hasOpenAanvraag(manager: EntityManager, scope: Scope, onderzoek: string): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) =>
      `SELECT FROM aanvraag r WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.onderzoek = ${parameter(onderzoek)} AND r.ended_on IS NULL`,
  );
  return rows.length > 0;
}

export interface AanvraagFilter {
  readonly gemeente?: string;
  readonly status: readonly AanvraagStatus[] | null;
}

export const aanvraagPage = (
  manager: EntityManager,
  scope: Scope,
  filter: AanvraagFilter,
  page: Page,
): Promise<readonly KeysetRow<AanvraagRow>[]> => readPage<AanvraagRow>(manager, source(scope, filter), page);

/** By id of the resident. */
export const aanvraagPagesOfInwoners = (
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<AanvraagRow>[]>> =>
  readPages<AanvraagRow>(manager, source(scope, { status: null }), { column: 'inwoner', type: 'uuid', ids: inwoners }, page);

const source = (scope: Scope, { gemeente, status }: AanvraagFilter): KeysetSource => ({
  table: 'aanvraag',
  where: (parameter) => {
    const inGemeente = gemeente === undefined ? '' : ` AND r.gemeente = ${parameter(gemeente)}`;
    const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
    return `${visible(scope, parameter)}${inGemeente}${inStatus}`;
  },
});
