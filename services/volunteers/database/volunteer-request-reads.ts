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
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { VolunteerRequest, VolunteerRequestStatus } from '../domain/volunteer-request.ts';
import { visibleVolunteerRequest } from './visibility.ts';
import { volunteerRequestFrom } from './volunteer-request.ts';
import type { VolunteerRequestRow } from './volunteer-request-rows.ts';

/** Newest first. */
export const requestOrder: KeysetOrder = {
  name: 'volunteerRequests',
  direction: 'desc',
  columns: [
    { column: 'requested_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const requestsByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly VolunteerRequest[]> =>
  requestsWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

export const requestsOfCasussen = (
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly VolunteerRequest[]> => requestsWhere(manager, scope, (parameter) => `r.casus = ANY(${parameter(casussen)})`);

/** Oldest first. */
async function requestsWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
): Promise<readonly VolunteerRequest[]> {
  const rows = await read<VolunteerRequestRow>(
    manager,
    (parameter) => `SELECT r.* FROM volunteer_request r WHERE ${visibleVolunteerRequest(scope, parameter)} AND ${where(parameter)}
      ORDER BY r.requested_on, r.id`,
  );
  return rows.map(volunteerRequestFrom);
}

/** A request with the melding that it was found by: its own, or one that its own goes on as. */
export type RequestOfMelding = VolunteerRequest & { readonly foundBy: Uuid };

/** Oldest first; what was joined to a melding, also by way of another, is found by it. */
export async function requestsOfMeldingen(
  manager: EntityManager,
  scope: Scope,
  meldingen: readonly string[],
): Promise<readonly RequestOfMelding[]> {
  const rows = await read<VolunteerRequestRow & { readonly found_by: Uuid }>(
    manager,
    (parameter) => `WITH RECURSIVE dossier AS (
        SELECT asked.melding, asked.melding AS found_by FROM unnest(${parameter(meldingen)}::uuid[]) AS asked(melding)
        UNION
        SELECT s.melding, d.found_by FROM samenvoeging s JOIN dossier d ON d.melding = s.goes_on_as
          WHERE s.gemeente = ANY(${parameter(scope.gemeenten)}))
      SELECT r.*, d.found_by FROM volunteer_request r JOIN dossier d ON d.melding = r.melding
      WHERE ${visibleVolunteerRequest(scope, parameter)} ORDER BY r.requested_on, r.id`,
  );
  return rows.map((row) => ({ ...volunteerRequestFrom(row), foundBy: row.found_by }));
}

export interface RequestFilter {
  readonly gemeente?: string;
  readonly status: readonly VolunteerRequestStatus[] | null;
}

export const requestPage = (
  manager: EntityManager,
  scope: Scope,
  filter: RequestFilter,
  page: Page,
): Promise<readonly KeysetRow<VolunteerRequestRow>[]> => readPage<VolunteerRequestRow>(manager, seen(scope, filter), page);

/** By id of the resident. */
export const requestPagesOfInwoners = (
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<VolunteerRequestRow>[]>> =>
  readPages<VolunteerRequestRow>(manager, seen(scope, { status: null }), { column: 'inwoner', type: 'uuid', ids: inwoners }, page);

const seen = (scope: Scope, { gemeente, status }: RequestFilter): KeysetSource => ({
  table: 'volunteer_request',
  where: (parameter) => {
    const inOne = gemeente === undefined ? '' : ` AND r.gemeente = ${parameter(gemeente)}`;
    const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
    return `${visibleVolunteerRequest(scope, parameter)}${inOne}${inStatus}`;
  },
});

/** Whose question it is, before there is a row: whether the scope would see a request of this resident and melding that no team asked. */
export async function mayRequest(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner, melding }: { readonly gemeente: string; readonly inwoner: string; readonly melding: string },
): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM (SELECT ${parameter(gemeente)}::text AS gemeente, NULL::text AS kernteam,
        ${parameter(inwoner)}::uuid AS inwoner, ${parameter(melding)}::uuid AS melding) r WHERE ${visibleVolunteerRequest(scope, parameter)}`,
  );
  return rows.length > 0;
}
