import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { isSignal, type SignaalTelling, soortOfSignal } from '@kerngraaf/schema/terms/signals.ts';
import type { EntityManager } from 'typeorm';
import { visibleInGemeente, visibleVolunteerMatch, visibleVolunteerRequest } from './visibility.ts';

/** A term that was missed, and what it belongs to. */
export interface LateTerm {
  readonly request: Uuid;
  readonly match: Uuid | null;
  readonly gemeente: string;
  readonly inwoner: Uuid;
  readonly code: string;
}

/** The longest late first. */
export const signalOrder: KeysetOrder = {
  name: 'volunteerSignals',
  direction: 'asc',
  columns: [
    { column: 'due_on', kind: 'date' },
    { column: 'aggregate_id', kind: 'uuid' },
    { column: 'code', kind: 'text' },
  ],
};

/** What is late of the requests and matches that the scope sees. */
export const signalPage = (manager: EntityManager, scope: Scope, gemeente: string, page: Page): Promise<readonly KeysetRow<LateTerm>[]> =>
  readPage<LateTerm>(
    manager,
    {
      table: 'deadline',
      select: `r.code, r.gemeente, CASE r.aggregate WHEN 'volunteer-request' THEN r.aggregate_id ELSE
          (SELECT m.request FROM volunteer_match m WHERE m.gemeente = r.gemeente AND m.id = r.aggregate_id) END AS request,
        CASE r.aggregate WHEN 'volunteer-match' THEN r.aggregate_id END AS match,
        CASE r.aggregate WHEN 'volunteer-request' THEN (SELECT q.inwoner FROM volunteer_request q WHERE q.gemeente = r.gemeente AND q.id = r.aggregate_id)
          ELSE (SELECT m.inwoner FROM volunteer_match m WHERE m.gemeente = r.gemeente AND m.id = r.aggregate_id) END AS inwoner`,
      where: (parameter) => `r.gemeente = ${parameter(gemeente)} AND ${isSignal('r', parameter(scope.on))} AND CASE r.aggregate
        WHEN 'volunteer-request' THEN r.aggregate_id IN (SELECT r.id FROM volunteer_request r WHERE ${visibleVolunteerRequest(scope, parameter)})
        ELSE r.aggregate_id IN (SELECT r.id FROM volunteer_match r WHERE ${visibleVolunteerMatch(scope, parameter)}) END`,
    },
    page,
  );

/** How many of each kind. */
export const signaalTellingen = (manager: EntityManager, scope: Scope, gemeente: string): Promise<readonly SignaalTelling[]> =>
  read<SignaalTelling>(
    manager,
    (parameter) => `SELECT ${soortOfSignal('r')} AS soort, count(*)::int AS aantal FROM deadline r
      WHERE ${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND ${isSignal('r', parameter(scope.on))}
      GROUP BY 1 ORDER BY 1`,
  );
