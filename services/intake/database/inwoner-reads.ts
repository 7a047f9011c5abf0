import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { Inwoner } from '../domain/inwoner.ts';
import { toInwoner } from './inwoner.ts';
import type { InwonerRow } from './inwoner-rows.ts';
import { visibleInwoner } from './visibility.ts';

/** Those of these residents that the scope sees, by id. */
export async function inwonersById(manager: EntityManager, scope: Scope, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, Inwoner>> {
  const values: unknown[] = [ids];
  const rule = visibleInwoner(scope, 'i', (value) => `$${values.push(value)}`);
  const rows = await manager.query<InwonerRow[]>(`SELECT i.* FROM inwoner i WHERE i.id = ANY($1::uuid[]) AND ${rule}`, values);
  return new Map(rows.map((row) => [row.id, toInwoner(row)]));
}

/** BSNs by resident; with the scope of `Inwoner.bsn`, never with another. */
export async function bsnsByInwoner(manager: EntityManager, scope: Scope, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, string>> {
  const values: unknown[] = [ids];
  const rule = visibleInwoner(scope, 'i', (value) => `$${values.push(value)}`);
  const rows = await manager.query<{ inwoner: Uuid; bsn: string }[]>(
    `SELECT n.inwoner, n.bsn FROM inwoner_bsn n JOIN inwoner i ON i.gemeente = n.gemeente AND i.id = n.inwoner
     WHERE n.inwoner = ANY($1::uuid[]) AND ${rule}`,
    values,
  );
  return new Map(rows.map(({ inwoner, bsn }) => [inwoner, bsn]));
}

/** The resident of a gemeente with this BSN; null when the scope sees none. */
export async function inwonerByBsn(manager: EntityManager, scope: Scope, gemeente: string, bsn: string): Promise<Uuid | null> {
  const values: unknown[] = [gemeente, bsn];
  const rule = visibleInwoner(scope, 'i', (value) => `$${values.push(value)}`);
  const [row] = await manager.query<{ inwoner: Uuid }[]>(
    `SELECT n.inwoner FROM inwoner_bsn n JOIN inwoner i ON i.gemeente = n.gemeente AND i.id = n.inwoner
     WHERE n.gemeente = $1 AND n.bsn = $2 AND ${rule}`,
    values,
  );
  return row?.inwoner ?? null;
}
