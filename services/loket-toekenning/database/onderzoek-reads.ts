import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import {
  type KeysetOrder,
  type KeysetRow,
  type KeysetSource,
  type Page,
  type Parameter,
  readPage,
  readPages,
} from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Onderzoek, OnderzoekStatus } from '../domain/onderzoek.ts';
import { onderzoekFrom } from './onderzoek.ts';
import type { OnderzoekRow } from './onderzoek-rows.ts';
import { inGemeente, visible } from './visibility.ts';

/** Newest first. */
export const onderzoekOrder: KeysetOrder = {
  name: 'onderzoeken',
  direction: 'desc',
  columns: [
    { column: 'offered_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

/** In no order; an id that is not there is left out. */
export const onderzoekenByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Onderzoek[]> =>
  onderzoekenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

/** Oldest first. */
export const onderzoekenOfMeldingen = (manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly Onderzoek[]> =>
  onderzoekenWhere(manager, scope, (parameter) => `r.melding = ANY(${parameter(meldingen)})`, 'ORDER BY r.offered_on, r.hop, r.id');

/** Of each traject the onderzoek of its last hop to the loket. */
export function lastOnderzoekOfTrajecten(
  manager: EntityManager,
  scope: Scope,
  trajecten: readonly string[],
): Promise<readonly Onderzoek[]> {
  const last = (parameter: Parameter): string => `r.traject = ANY(${parameter(trajecten)}) AND NOT EXISTS (
    SELECT FROM onderzoek later WHERE later.gemeente = r.gemeente AND later.traject = r.traject AND later.hop > r.hop)`;
  return onderzoekenWhere(manager, scope, last);
}

/** By the voorwerk that they took over. */
export const onderzoekenOfVoorwerk = (manager: EntityManager, scope: Scope, voorwerk: readonly string[]): Promise<readonly Onderzoek[]> =>
  onderzoekenWhere(manager, scope, (parameter) => `r.dossier #>> '{voorwerk,voorwerk}' = ANY(${parameter(voorwerk)})`);

/** Heronderzoeken of each voorziening, oldest first. */
export const heronderzoekenOf = (manager: EntityManager, scope: Scope, voorzieningen: readonly string[]): Promise<readonly Onderzoek[]> =>
  onderzoekenWhere(manager, scope, (parameter) => `r.voorziening = ANY(${parameter(voorzieningen)})`, 'ORDER BY r.offered_on, r.id');

async function onderzoekenWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
  order: string = '',
): Promise<readonly Onderzoek[]> {
  const rows = await read<OnderzoekRow>(
    manager,
    (parameter) => `SELECT r.* FROM onderzoek r WHERE ${visible(scope, parameter)} AND ${where(parameter)} ${order}`,
  );
  return rows.map(onderzoekFrom);
}

/** Worklists ask for these: they have an index of their own. */
const openStatuses: ReadonlySet<OnderzoekStatus> = new Set(['AANGEBODEN', 'OPEN']);

export function onderzoekPage(
  manager: EntityManager,
  scope: Scope,
  { gemeente, status }: { readonly gemeente: string; readonly status: readonly OnderzoekStatus[] | null },
  page: Page,
): Promise<readonly KeysetRow<OnderzoekRow>[]> {
  const source: KeysetSource = {
    table: 'onderzoek',
    where: (parameter) => {
      const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
      const onlyOpen = status?.every((each) => openStatuses.has(each)) ? ' AND r.ended_on IS NULL' : '';
      return `${visible(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}${inStatus}${onlyOpen}`;
    },
  };
  return readPage<OnderzoekRow>(manager, source, page);
}

/** By id of the resident. */
export const onderzoekPagesOfInwoners = (
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<OnderzoekRow>[]>> =>
  readPages<OnderzoekRow>(
    manager,
    { table: 'onderzoek', where: (parameter) => visible(scope, parameter) },
    { column: 'inwoner', type: 'uuid', ids: inwoners },
    page,
  );

/** The onderzoek of one hop of a traject, or null when that hop went elsewhere. */
export async function onderzoekOfHop(
  manager: EntityManager,
  scope: Scope,
  { traject, hop }: { readonly traject: string; readonly hop: number },
): Promise<Onderzoek | null> {
  const [onderzoek] = await onderzoekenWhere(
    manager,
    scope,
    (parameter) => `r.traject = ${parameter(traject)} AND r.hop = ${parameter(hop)}`,
  );
  return onderzoek ?? null;
}

/** Whether a voorziening is being looked at again, by any caller. */
export async function hasOpenHeronderzoek(manager: EntityManager, scope: Scope, voorziening: string): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) =>
      `SELECT FROM onderzoek r WHERE ${inGemeente(scope, parameter)} AND r.voorziening = ${parameter(voorziening)} AND r.ended_on IS NULL`,
  );
  return rows.length > 0;
}
