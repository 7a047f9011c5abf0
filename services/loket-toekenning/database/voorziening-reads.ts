import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { KeysetOrder, KeysetRow, Page, Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { readPages } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Beschikking } from '../domain/beschikking.ts';
import type { Voorziening } from '../domain/voorziening.ts';
import { inGemeente, visible } from './visibility.ts';
import { voorzieningFrom } from './voorziening.ts';
import type { VoorzieningRow } from './voorziening-rows.ts';

/** Newest first. */
export const voorzieningOrder: KeysetOrder = {
  name: 'voorzieningen',
  direction: 'desc',
  columns: [
    { column: 'since', kind: 'date' },
    { column: 'id', kind: 'uuid' },
  ],
};

export const voorzieningenByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Voorziening[]> =>
  voorzieningenWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

/** By a part of a besluit that they rest on, or rested on before a revision. */
export const voorzieningenOfOnderdelen = (
  manager: EntityManager,
  scope: Scope,
  onderdelen: readonly string[],
): Promise<readonly Voorziening[]> =>
  voorzieningenWhere(manager, scope, (parameter) => {
    const parts = `${parameter(onderdelen)}::uuid[]`;
    return `(r.onderdeel = ANY(${parts}) OR r.eerder && ${parts})`;
  });

async function voorzieningenWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
): Promise<readonly Voorziening[]> {
  const rows = await read<VoorzieningRow>(
    manager,
    (parameter) => `SELECT r.* FROM voorziening r WHERE ${visible(scope, parameter)} AND ${where(parameter)}`,
  );
  return rows.map(voorzieningFrom);
}

/** By id of the resident. */
export const voorzieningPagesOfInwoners = (
  manager: EntityManager,
  scope: Scope,
  inwoners: readonly string[],
  page: Page,
): Promise<ReadonlyMap<string, readonly KeysetRow<VoorzieningRow>[]>> =>
  readPages<VoorzieningRow>(
    manager,
    { table: 'voorziening', where: (parameter) => visible(scope, parameter) },
    { column: 'inwoner', type: 'uuid', ids: inwoners },
    page,
  );

/**
 * What a resident has that lasts until a day or after it, and did not end by her death; of any caller. Each is held until the transaction ends. In the
 * order in which budgets are held: by product, and as one follows another of the same product.
 */
export async function holdLasting(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner, on }: { readonly gemeente: string; readonly inwoner: string; readonly on: LocalDate },
): Promise<readonly Voorziening[]> {
  const rows = await read<VoorzieningRow>(
    manager,
    (parameter) => `SELECT r.* FROM voorziening r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.inwoner = ${parameter(inwoner)} AND r.until >= ${parameter(on)}::date AND r.eindgrond IS DISTINCT FROM 'overlijden'
      ORDER BY r.id FOR UPDATE`,
  );
  return rows.map(voorzieningFrom).sort((a, b) => a.product.localeCompare(b.product) || a.since.localeCompare(b.since));
}

/** Whether something that a besluit granted lasts until a day or after it by that besluit, of any caller: none that is known ended or changed it. */
export async function stillCarries(
  manager: EntityManager,
  scope: Scope,
  { gemeente, onderdelen }: Pick<Beschikking, 'gemeente' | 'onderdelen'>,
  on: LocalDate,
): Promise<boolean> {
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM voorziening r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.onderdeel = ANY(${parameter(onderdelen.map(({ id }) => id))}::uuid[]) AND r.until >= ${parameter(on)}::date
      AND NOT EXISTS (SELECT FROM beschikking b WHERE b.gemeente = r.gemeente AND b.voorziening = r.id AND b.soort = 'INTREKKING'
        AND b.published_on IS NOT NULL) LIMIT 1`,
  );
  return rows.length > 0;
}

/**
 * When a resident died, as far as intake told; null while she lives. Held until the transaction ends: what begins for her and the news of her death come
 * after each other.
 */
export async function diedOn(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner }: { readonly gemeente: string; readonly inwoner: string },
): Promise<LocalDate | null> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kerngraaf.overlijden ' || $1::text, 0))`, [`${gemeente} ${inwoner}`]);
  const [row] = await read<{ on: LocalDate }>(
    manager,
    (
      parameter,
    ) => `SELECT r.occurred_on AS on FROM overlijden r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.inwoner = ${parameter(inwoner)}`,
  );
  return row?.on ?? null;
}
