import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { isSignal, type SignaalTelling, soortOfSignal } from '@kerngraaf/schema/terms/signals.ts';
import type { EntityManager } from 'typeorm';
import { visibleCasus, visibleInGemeente, visibleVoorwerk } from './visibility.ts';

/** A term that was missed, and the aggregate that it belongs to. */
export interface CasusSignal {
  readonly gemeente: string;
  readonly bij: 'CASUS' | 'VOORWERK';
  readonly aggregate: Uuid;
  readonly inwoner: Uuid | null;
  readonly code: string;
  readonly soort: string;
  readonly dueOn: LocalDate;
}

/** The longest late first. */
export const signalOrder: KeysetOrder = {
  name: 'casusSignals',
  direction: 'asc',
  columns: [
    { column: 'due_on', kind: 'date' },
    { column: 'aggregate_id', kind: 'uuid' },
    { column: 'code', kind: 'text' },
  ],
};

/** What is late in casussen and voorwerk that the scope sees. */
export const signalPage = (
  manager: EntityManager,
  scope: Scope,
  gemeente: string,
  page: Page,
): Promise<readonly KeysetRow<CasusSignal>[]> =>
  readPage<CasusSignal>(
    manager,
    {
      table: 'casus_signal',
      select: `r.gemeente, r.bij, r.aggregate_id AS aggregate, r.inwoner, r.code, ${soortOfSignal('r')} AS soort, r.due_on AS "dueOn"`,
      where: (parameter) => `r.gemeente = ${parameter(gemeente)} AND r.due_on < ${parameter(scope.on)}::date
        AND ((r.bij = 'CASUS' AND ${visibleCasus(scope, parameter)}) OR (r.bij = 'VOORWERK' AND ${visibleVoorwerk(scope, parameter)}))`,
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
