import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { isSignal, type SignaalTelling, soortOfSignal } from '@kerngraaf/schema/terms/signals.ts';
import type { EntityManager } from 'typeorm';
import { changeable, visibleInGemeente } from './visibility.ts';

/** The longest late first. */
export const signalOrder: KeysetOrder = {
  name: 'referralSignals',
  direction: 'asc',
  columns: [
    { column: 'due_on', kind: 'date' },
    { column: 'aggregate_id', kind: 'uuid' },
    { column: 'code', kind: 'text' },
  ],
};

/** What a referral waits for too long. */
export interface ReferralSignal {
  readonly gemeente: string;
  readonly referral: Uuid;
  readonly inwoner: Uuid;
  readonly code: string;
  readonly soort: string;
  readonly dueOn: LocalDate;
}

/** Of what the actor may act in, or asked. */
export const signalPage = (
  manager: EntityManager,
  scope: Scope,
  gemeente: string,
  page: Page,
): Promise<readonly KeysetRow<ReferralSignal>[]> =>
  readPage<ReferralSignal>(
    manager,
    {
      table: 'referral_termijn',
      select: `r.gemeente, r.aggregate_id AS referral, r.inwoner, r.code, ${soortOfSignal('r')} AS soort, r.due_on AS "dueOn"`,
      where: (parameter) =>
        `${changeable(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND ${isSignal('r', parameter(scope.on))}`,
    },
    page,
  );

/** How many of each kind. */
export const signaalTellingen = (manager: EntityManager, scope: Scope, gemeente: string): Promise<readonly SignaalTelling[]> =>
  read<SignaalTelling>(
    manager,
    (parameter) => `SELECT ${soortOfSignal('r')} AS soort, count(*)::int AS aantal FROM referral_termijn r
      WHERE ${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND ${isSignal('r', parameter(scope.on))}
      GROUP BY 1 ORDER BY 1`,
  );
