import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, type Parameter, readPage } from '@kerngraaf/platform/database/keyset.ts';
import type { TermijnStatus } from '@kerngraaf/schema/terms/termijn.ts';
import type { EntityManager } from 'typeorm';
import { columnsOfMelding, type StoredMelding } from './melding-from-rows.ts';
import { visibleMelding } from './visibility.ts';

/** The first due first. */
export const termijnOrder: KeysetOrder = {
  name: 'termijnenPoort',
  direction: 'asc',
  columns: [
    { column: 'due_on', kind: 'date' },
    { column: 'aggregate_id', kind: 'uuid' },
    { column: 'deadline_code', kind: 'text' },
  ],
};

/** A melding with the key of one of its terms. */
export type StoredTermijn = StoredMelding & { readonly deadline_code: string };

/** Each term in which somebody must still act, with its melding. */
export const openTermijnen = `(SELECT m.*, d.due_on, d.aggregate_id, d.code AS deadline_code, d.status AS deadline_status, d.gemeente AS of_deadline
    FROM deadline d JOIN melding m ON m.gemeente = d.gemeente AND m.id = d.aggregate_id WHERE d.open AND d.aggregate = 'melding')`;

/** Terms in which somebody must still act, of the meldingen that the scope sees. */
export function termijnPage(
  manager: EntityManager,
  scope: Scope,
  { gemeente, status }: { readonly gemeente: string; readonly status: readonly TermijnStatus[] | null },
  page: Page,
): Promise<readonly KeysetRow<StoredTermijn>[]> {
  const where = (parameter: Parameter): string => {
    const inStatus = status === null ? '' : ` AND r.deadline_status = ANY(${parameter(status)}::text[])`;
    return `${visibleMelding(scope, 'r', parameter)} AND r.of_deadline = ${parameter(gemeente)}${inStatus}`;
  };
  return readPage<StoredTermijn>(manager, { table: openTermijnen, select: `${columnsOfMelding}, r.deadline_code`, where }, page);
}
