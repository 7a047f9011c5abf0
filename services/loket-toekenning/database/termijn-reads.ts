import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import { type SignaalTelling, soortOfSignal } from '@kerngraaf/schema/terms/signals.ts';
import type { EntityManager } from 'typeorm';
import { visible, visibleInGemeente } from './visibility.ts';

/** A term on the work list, and the aggregate that it belongs to. */
export interface Lokettermijn {
  readonly gemeente: string;
  readonly bij: 'ONDERZOEK' | 'AANVRAAG' | 'BEZWAAR' | 'VOORZIENING';
  readonly aggregate: Uuid;
  readonly melding: Uuid;
  readonly inwoner: Uuid | null;
  readonly code: string;
}

/** First due first. */
export const termijnOrder: KeysetOrder = {
  name: 'termijnenLoket',
  direction: 'asc',
  columns: [
    { column: 'due_on', kind: 'date' },
    { column: 'aggregate_id', kind: 'uuid' },
    { column: 'code', kind: 'text' },
  ],
};

export const termijnPage = (
  manager: EntityManager,
  scope: Scope,
  gemeente: string,
  page: Page,
): Promise<readonly KeysetRow<Lokettermijn>[]> =>
  readPage<Lokettermijn>(
    manager,
    {
      table: 'loket_termijn',
      select: 'r.gemeente, r.bij, r.aggregate_id AS aggregate, r.melding, r.inwoner, r.code',
      where: (parameter) => `${visible(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
        AND (r.ends_on IS NULL OR ${parameter(scope.on)}::date <= r.ends_on)`,
    },
    page,
  );

export const signalOrder: KeysetOrder = { ...termijnOrder, name: 'loketSignals' };

/** What is late, on what the scope sees. */
export interface LoketSignal extends Lokettermijn {
  readonly soort: string;
  readonly dueOn: LocalDate;
}

export const signalPage = (
  manager: EntityManager,
  scope: Scope,
  gemeente: string,
  page: Page,
): Promise<readonly KeysetRow<LoketSignal>[]> =>
  readPage<LoketSignal>(
    manager,
    {
      table: 'loket_signal',
      select: `r.gemeente, r.bij, r.aggregate_id AS aggregate, r.melding, r.inwoner, r.code, ${soortOfSignal('r')} AS soort, r.due_on AS "dueOn"`,
      where: (parameter) => `${visible(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND ${stillLate(scope, parameter)}`,
    },
    page,
  );

/** How many of each kind. */
export const signaalTellingen = (manager: EntityManager, scope: Scope, gemeente: string): Promise<readonly SignaalTelling[]> =>
  read<SignaalTelling>(
    manager,
    (parameter) => `SELECT ${soortOfSignal('r')} AS soort, count(*)::int AS aantal FROM loket_signal r
      WHERE ${visibleInGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)} AND ${stillLate(scope, parameter)} GROUP BY 1 ORDER BY 1`,
  );

const stillLate = (scope: Scope, parameter: Parameter): string =>
  `r.due_on < ${parameter(scope.on)}::date AND (r.ends_on IS NULL OR ${parameter(scope.on)}::date <= r.ends_on)`;
