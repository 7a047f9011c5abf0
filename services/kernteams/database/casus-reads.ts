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
import type { Casus, CasusStatus } from '../domain/casus.ts';
import { casusFrom } from './casus.ts';
import type { CasusRow } from './casus-rows.ts';
import { visibleCasus } from './visibility.ts';

/** Newest first. */
export const casusOrder: KeysetOrder = {
  name: 'casussen',
  direction: 'desc',
  columns: [
    { column: 'offered_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

/** In no order; an id that is not there is left out. */
export async function casussenByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Casus[]> {
  return casussenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);
}

/** Oldest first. */
export function casussenOfMeldingen(manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly Casus[]> {
  return casussenWhere(manager, scope, (parameter) => `r.melding = ANY(${parameter(meldingen)})`, 'ORDER BY r.offered_on, r.hop, r.id');
}

/** Of each traject the casus of its last hop to a kernteam. */
export function lastCasusOfTrajecten(manager: EntityManager, scope: Scope, trajecten: readonly string[]): Promise<readonly Casus[]> {
  const last = (parameter: Parameter): string => `r.traject = ANY(${parameter(trajecten)}) AND NOT EXISTS (
    SELECT FROM casus later WHERE later.gemeente = r.gemeente AND later.traject = r.traject AND later.hop > r.hop)`;
  return casussenWhere(manager, scope, last);
}

async function casussenWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
  order: string = '',
): Promise<readonly Casus[]> {
  const rows = await read<CasusRow>(
    manager,
    (parameter) => `SELECT r.* FROM casus r WHERE ${visibleCasus(scope, parameter)} AND ${where(parameter)} ${order}`,
  );
  return rows.map(casusFrom);
}

/** Worklists ask for these: they have an index of their own. */
const openStatuses: ReadonlySet<CasusStatus> = new Set(['AANGEBODEN', 'OPGEPAKT']);

export interface CasusFilter {
  readonly gemeente?: string;
  readonly status: readonly CasusStatus[] | null;
}

export function casusPage(manager: EntityManager, scope: Scope, filter: CasusFilter, page: Page): Promise<readonly KeysetRow<CasusRow>[]> {
  return readPage<CasusRow>(manager, visible(scope, filter), page);
}

/** By id of the resident. */
export function casusPagesOfInwoners(
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<CasusRow>[]>> {
  return readPages<CasusRow>(manager, visible(scope, { status: null }), { column: 'inwoner', type: 'uuid', ids: inwoners }, page);
}

/** By code of the team, of the gemeente in the filter. */
export function casusPagesOfKernteams(
  manager: EntityManager,
  scope: Scope,
  filter: CasusFilter,
  codes: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<CasusRow>[]>> {
  return readPages<CasusRow>(manager, visible(scope, filter), { column: 'kernteam', type: 'text', ids: codes }, page);
}

const visible = (scope: Scope, { gemeente, status }: CasusFilter): KeysetSource => ({
  table: 'casus',
  where: (parameter) => {
    const inGemeente = gemeente === undefined ? '' : ` AND r.gemeente = ${parameter(gemeente)}`;
    const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
    const onlyOpen = status?.every((each) => openStatuses.has(each)) ? ' AND r.ended_on IS NULL' : '';
    return `${visibleCasus(scope, parameter)}${inGemeente}${inStatus}${onlyOpen}`;
  },
});

/** The casus of one hop of a traject, or null when that hop went elsewhere. */
export async function casusOfHop(
  manager: EntityManager,
  scope: Scope,
  { traject, hop }: { readonly traject: string; readonly hop: number },
): Promise<Casus | null> {
  const [casus] = await casussenWhere(manager, scope, (parameter) => `r.traject = ${parameter(traject)} AND r.hop = ${parameter(hop)}`);
  return casus ?? null;
}
