import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetRow, type Page, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import { isSignal, type SignaalTelling, soortOfSignal } from '@kerngraaf/schema/terms/signals.ts';
import type { EntityManager } from 'typeorm';
import { columnsOfMelding } from './melding-from-rows.ts';
import { openTermijnen, type StoredTermijn } from './termijn-reads.ts';
import { visibleInGemeente, visibleMelding } from './visibility.ts';

/** What is late on the meldingen that the scope sees. */
export const signalPage = (
  manager: EntityManager,
  scope: Scope,
  gemeente: string,
  page: Page,
): Promise<readonly KeysetRow<StoredTermijn>[]> =>
  readPage<StoredTermijn>(
    manager,
    {
      table: openTermijnen,
      select: `${columnsOfMelding}, r.deadline_code`,
      where: (parameter) => `${visibleMelding(scope, 'r', parameter)} AND r.of_deadline = ${parameter(gemeente)}
        AND r.deadline_status = 'GEMIST' AND r.due_on < ${parameter(scope.on)}::date`,
    },
    page,
  );

/** How many of each kind. */
export const signaalTellingen = (manager: EntityManager, scope: Scope, gemeente: string): Promise<readonly SignaalTelling[]> =>
  read<SignaalTelling>(
    manager,
    (parameter) => `SELECT ${soortOfSignal('d')} AS soort, count(*)::int AS aantal FROM deadline d
      WHERE ${visibleInGemeente(scope, 'd', parameter)} AND d.gemeente = ${parameter(gemeente)} AND ${isSignal('d', parameter(scope.on))}
      GROUP BY 1 ORDER BY 1`,
  );
