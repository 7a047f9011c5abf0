import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Offered } from '../domain/matching.ts';
import type { Volunteer, VolunteerStatus } from '../domain/volunteer.ts';
import { inGemeente, visibleVolunteer } from './visibility.ts';
import { volunteerFrom } from './volunteer.ts';
import type { VolunteerRow } from './volunteer-rows.ts';

/** Newest first. */
export const volunteerOrder: KeysetOrder = {
  name: 'volunteers',
  direction: 'desc',
  columns: [
    { column: 'registered_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export async function volunteersByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Volunteer[]> {
  const rows = await read<VolunteerRow>(
    manager,
    (parameter) => `SELECT r.* FROM volunteer r WHERE ${visibleVolunteer(scope, parameter)} AND r.id = ANY(${parameter(ids)})`,
  );
  return rows.map(volunteerFrom);
}

export const volunteerPage = (
  manager: EntityManager,
  scope: Scope,
  { gemeente, status }: { readonly gemeente: string; readonly status: readonly VolunteerStatus[] | null },
  page: Page,
): Promise<readonly KeysetRow<VolunteerRow>[]> =>
  readPage<VolunteerRow>(
    manager,
    {
      table: 'volunteer',
      where: (parameter) => {
        const inStatus = status === null ? '' : ` AND r.status = ANY(${parameter(status)})`;
        return `${visibleVolunteer(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}${inStatus}`;
      },
    },
    page,
  );

/** A volunteer whom a command of any actor names, held until the transaction ends; null when there is none. */
export async function holdVolunteer(manager: EntityManager, scope: Scope, id: string): Promise<Volunteer | null> {
  const [row] = await read<VolunteerRow>(
    manager,
    (parameter) => `SELECT r.* FROM volunteer r WHERE ${inGemeente(scope, parameter)} AND r.id = ${parameter(id)} FOR UPDATE OF r`,
  );
  return row === undefined ? null : volunteerFrom(row);
}

/** An active volunteer with what she does already. */
export type Candidate = Volunteer & Pick<Offered, 'running' | 'uren'>;

/** Active volunteers that the scope sees, or one of them, each with how much she helps already; in no order. */
export async function candidates(
  manager: EntityManager,
  scope: Scope,
  { gemeente, volunteer = null }: { readonly gemeente: string; readonly volunteer?: string | null },
): Promise<readonly Candidate[]> {
  const rows = await read<VolunteerRow & Pick<Offered, 'running' | 'uren'>>(manager, (parameter) => {
    const one = volunteer === null ? '' : ` AND r.id = ${parameter(volunteer)}`;
    return `SELECT r.*, coalesce(given.running, 0)::integer AS running, coalesce(given.uren, 0)::integer AS uren FROM volunteer r
      LEFT JOIN (SELECT m.volunteer, count(*) AS running, sum(q.uren_per_week) FILTER (WHERE m.rol = 'HOOFD') AS uren
        FROM volunteer_match m JOIN volunteer_request q ON q.gemeente = m.gemeente AND q.id = m.request
        WHERE m.gemeente = ${parameter(gemeente)} AND m.status = 'ACTIEF' GROUP BY m.volunteer) given ON given.volunteer = r.id
      WHERE ${visibleVolunteer(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND r.status = 'ACTIEF'${one}`;
  });
  return rows.map((row) => ({ ...volunteerFrom(row), running: row.running, uren: row.uren }));
}
