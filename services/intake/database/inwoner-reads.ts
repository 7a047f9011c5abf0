import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { Inwoner } from '../domain/inwoner.ts';
import { inwonerFrom } from './inwoner.ts';
import type { InwonerRow } from './inwoner-rows.ts';
import { visibleInwoner } from './visibility.ts';

/** In no order; one that is not there or not visible is left out. */
export async function inwonersByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Inwoner[]> {
  const rows = await read<InwonerRow>(
    manager,
    (parameter) => `SELECT r.* FROM inwoner r WHERE ${visibleInwoner(scope, 'r', parameter)} AND r.id = ANY(${parameter(ids)}::uuid[])`,
  );
  return rows.map(inwonerFrom);
}

/** Whom the actor may act for, in order of id: with a scope of rule `self`, all that it sees but herself. */
export async function representedBy(manager: EntityManager, scope: Scope): Promise<readonly Uuid[]> {
  const rows = await read<{ id: Uuid }>(
    manager,
    (parameter) => `SELECT r.id FROM inwoner r
      WHERE ${visibleInwoner(scope, 'r', parameter)} AND r.id IS DISTINCT FROM ${parameter(scope.actor.inwoner ?? null)}::uuid ORDER BY r.id`,
  );
  return rows.map(({ id }) => id);
}

export interface InwonerBsn {
  readonly inwoner: Uuid;
  readonly bsn: string;
}

/** With the scope of `Inwoner.bsn`, never with another. */
export function bsnsOfInwoners(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly InwonerBsn[]> {
  return bsns(manager, scope, (parameter) => `n.inwoner = ANY(${parameter(ids)}::uuid[])`);
}

/** The resident of a gemeente with this BSN; null when the scope sees none. */
export async function inwonerByBsn(manager: EntityManager, scope: Scope, gemeente: string, bsn: string): Promise<Uuid | null> {
  const [found] = await bsns(manager, scope, (parameter) => `n.gemeente = ${parameter(gemeente)} AND n.bsn = ${parameter(bsn)}`);
  return found?.inwoner ?? null;
}

const bsns = (manager: EntityManager, scope: Scope, which: (parameter: Parameter) => string): Promise<readonly InwonerBsn[]> =>
  read<InwonerBsn>(
    manager,
    (parameter) => `SELECT n.inwoner, n.bsn FROM inwoner_bsn n JOIN inwoner r ON r.gemeente = n.gemeente AND r.id = n.inwoner
      WHERE ${visibleInwoner(scope, 'r', parameter)} AND ${which(parameter)}`,
  );
