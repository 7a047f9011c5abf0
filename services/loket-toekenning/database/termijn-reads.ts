import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPage } from '@kerngraaf/platform/database/keyset.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import { visible } from './visibility.ts';

/** A term on the work list, and the aggregate that it belongs to. */
export interface Lokettermijn {
  readonly gemeente: string;
  readonly bij: 'ONDERZOEK' | 'AANVRAAG' | 'BEZWAAR' | 'VOORZIENING';
  readonly aggregate: Uuid;
  readonly melding: Uuid;
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
      select: 'r.gemeente, r.bij, r.aggregate_id AS aggregate, r.melding, r.code',
      where: (parameter) => `${visible(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
        AND (r.ends_on IS NULL OR ${parameter(scope.on)}::date <= r.ends_on)`,
    },
    page,
  );
