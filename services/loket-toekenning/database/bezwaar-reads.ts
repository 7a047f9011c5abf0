import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { KeysetOrder, KeysetRow, Page, Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Bezwaar, BezwaarStatus } from '../domain/bezwaar.ts';
import { bezwaarFrom } from './bezwaar.ts';
import type { BezwaarRow } from './bezwaar-rows.ts';
import { inGemeente, visibleBezwaar } from './visibility.ts';

/** Newest first. */
export const bezwaarOrder: KeysetOrder = {
  name: 'bezwaren',
  direction: 'desc',
  columns: [
    { column: 'received_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const bezwarenByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Bezwaar[]> =>
  bezwarenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

export const bezwarenOfBeschikkingen = (
  manager: EntityManager,
  scope: Scope,
  beschikkingen: readonly string[],
): Promise<readonly Bezwaar[]> => bezwarenWhere(manager, scope, (parameter) => `r.beschikking = ANY(${parameter(beschikkingen)})`);

/** Oldest first. */
async function bezwarenWhere(manager: EntityManager, scope: Scope, where: (parameter: Parameter) => string): Promise<readonly Bezwaar[]> {
  const rows = await read<BezwaarRow>(
    manager,
    (parameter) =>
      `SELECT r.* FROM bezwaar r WHERE ${visibleBezwaar(scope, parameter)} AND ${where(parameter)} ORDER BY r.received_on, r.id`,
  );
  return rows.map(bezwaarFrom);
}

export const bezwaarPage = (
  manager: EntityManager,
  scope: Scope,
  { gemeente, status }: { readonly gemeente: string; readonly status: readonly BezwaarStatus[] | null },
  page: Page,
): Promise<readonly KeysetRow<BezwaarRow>[]> =>
  readPage<BezwaarRow>(
    manager,
    {
      table: 'bezwaar',
      where: (parameter) => {
        const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
        return `${visibleBezwaar(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}${inStatus}`;
      },
    },
    page,
  );

/** Whether a bezwaar against a beschikking has not ended, of any caller. */
export async function hasOpenBezwaar(manager: EntityManager, scope: Scope, beschikking: string): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM bezwaar r WHERE ${inGemeente(scope, parameter)} AND r.beschikking = ${parameter(beschikking)}
      AND r.status IN ('ONTVANGEN', 'ONTVANKELIJK', 'VERDAAGD') LIMIT 1`,
  );
  return rows.length > 0;
}
