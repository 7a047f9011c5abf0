import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPages } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { isSetAside } from '@kerngraaf/platform/events/projection.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { VolunteerMatch } from '../domain/volunteer-match.ts';
import { inGemeente, visibleVolunteerMatch } from './visibility.ts';
import { volunteerMatchFrom } from './volunteer-match.ts';
import type { VolunteerMatchRow } from './volunteer-match-rows.ts';

/** Newest first. */
export const matchOrder: KeysetOrder = {
  name: 'volunteerMatches',
  direction: 'desc',
  columns: [
    { column: 'proposed_on', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

/** In no order. */
export async function matchesByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly VolunteerMatch[]> {
  const rows = await read<VolunteerMatchRow>(
    manager,
    (parameter) => `SELECT r.* FROM volunteer_match r WHERE ${visibleVolunteerMatch(scope, parameter)} AND r.id = ANY(${parameter(ids)})`,
  );
  return rows.map(volunteerMatchFrom);
}

/** Oldest first. */
export async function matchesOfRequests(
  manager: EntityManager,
  scope: Scope,
  requests: readonly string[],
): Promise<readonly VolunteerMatch[]> {
  const rows = await read<VolunteerMatchRow>(
    manager,
    (parameter) => `SELECT r.* FROM volunteer_match r WHERE ${visibleVolunteerMatch(scope, parameter)}
      AND r.request = ANY(${parameter(requests)}) ORDER BY r.proposed_on, r.id`,
  );
  return rows.map(volunteerMatchFrom);
}

/** By id of the volunteer. */
export const matchPagesOfVolunteers = (
  manager: EntityManager,
  scope: Scope,
  volunteers: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<VolunteerMatchRow>[]>> =>
  readPages<VolunteerMatchRow>(
    manager,
    { table: 'volunteer_match', where: (parameter) => visibleVolunteerMatch(scope, parameter) },
    { column: 'volunteer', type: 'uuid', ids: volunteers },
    page,
  );

/** A match that is not over. */
export interface OpenMatch {
  readonly id: Uuid;
  readonly request: Uuid;
  readonly volunteer: Uuid;
  /** Where the volunteer lives. */
  readonly kern: string;
}

/** Of a request or a volunteer, of any caller, in one order. */
export function openMatchesOf(
  manager: EntityManager,
  scope: Scope,
  {
    gemeente,
    request = null,
    volunteer = null,
  }: { readonly gemeente: string; readonly request?: Uuid | null; readonly volunteer?: Uuid | null },
): Promise<readonly OpenMatch[]> {
  return read<OpenMatch>(manager, (parameter) => {
    const ofRequest = request === null ? '' : ` AND r.request = ${parameter(request)}`;
    const ofVolunteer = volunteer === null ? '' : ` AND r.volunteer = ${parameter(volunteer)}`;
    return `SELECT r.id, r.request, r.volunteer, v.kern FROM volunteer_match r
      JOIN volunteer v ON v.gemeente = r.gemeente AND v.id = r.volunteer WHERE ${inGemeente(scope, parameter)}
      AND r.gemeente = ${parameter(gemeente)} AND r.reden IS NULL${ofRequest}${ofVolunteer} ORDER BY r.request, r.id`;
  });
}

/** How volunteer and resident reach each other. */
export interface Contact {
  readonly match: Uuid;
  readonly naamVrijwilliger: string;
  readonly telefoonVrijwilliger: string | null;
  readonly emailVrijwilliger: string | null;
  readonly telefoonInwoner: string | null;
  readonly toelichting: string | null;
}

/**
 * Of the matches that the scope sees those that are agreed and not over, while the resident's consent to that volunteer holds today: withdrawn is withdrawn
 * at once, and one of which an event was set aside does not hold.
 */
export function contactsOf(manager: EntityManager, scope: Scope, matches: readonly string[]): Promise<readonly Contact[]> {
  return read<Contact>(manager, (parameter) => {
    const on = `${parameter(scope.on)}::date`;
    return `SELECT r.id AS match, v.naam AS "naamVrijwilliger", v.telefoon AS "telefoonVrijwilliger", v.email AS "emailVrijwilliger",
        q.telefoon AS "telefoonInwoner", q.toelichting
      FROM volunteer_match r
      JOIN volunteer v ON v.gemeente = r.gemeente AND v.id = r.volunteer
      JOIN volunteer_request q ON q.gemeente = r.gemeente AND q.id = r.request
      WHERE ${visibleVolunteerMatch(scope, parameter)} AND r.id = ANY(${parameter(matches)}) AND r.agreed_on IS NOT NULL AND r.reden IS NULL
        AND EXISTS (SELECT FROM toestemming t WHERE t.gemeente = r.gemeente AND t.betreft = r.id AND t.inwoner = r.inwoner
          AND t.doel = 'KENNISMAKING_VRIJWILLIGER' AND t.given_on <= ${on} AND (t.geldig_tot IS NULL OR ${on} <= t.geldig_tot)
          AND t.withdrawn_on IS NULL AND NOT ${isSetAside('volunteers', 'intake', 't.id')})`;
  });
}
