import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Voorziening } from '../domain/voorziening.ts';
import { voorzieningFrom } from './voorziening.ts';
import type { VoorzieningRow } from './voorziening-rows.ts';

/** What would be granted to a resident. */
export interface Grant {
  readonly gemeente: string;
  readonly inwoner: string;
  /** Voorzieningen that it takes the place of. */
  readonly behalve?: readonly string[];
  /** Whether it is what urgent grants await: they end where it begins. */
  readonly volgtSpoedOp?: boolean;
  readonly toegekend: readonly { readonly product: string; readonly since: LocalDate; readonly until: LocalDate }[];
}

/**
 * Whether a voorziening of the resident and a product shares a day with what would be granted; one that was ended runs until its last day. Locks each
 * pair of resident and product until the transaction ends, in one order: two grants at once come after another.
 */
export async function overlapsVoorziening(
  manager: EntityManager,
  scope: Scope,
  { volgtSpoedOp = false, ...grant }: Grant,
): Promise<boolean> {
  const { gemeente, inwoner, toegekend } = grant;
  if (toegekend.length === 0) return false;
  for (const { product } of [...toegekend].sort((a, b) => a.product.localeCompare(b.product)))
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kerngraaf.voorziening ' || $1::text, 0))`, [
      `${gemeente} ${inwoner} ${product}`,
    ]);
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM voorziening v ${sharingDays(scope, grant, parameter)}
        AND NOT (${parameter(volgtSpoedOp)}::boolean AND ${BY_SPOED}) LIMIT 1`,
  );
  return rows.length > 0;
}

/** Urgent grants that end where this one begins, each held until the transaction ends. */
export async function holdSpoed(manager: EntityManager, scope: Scope, grant: Grant): Promise<readonly Voorziening[]> {
  const rows = await read<VoorzieningRow>(
    manager,
    (parameter) => `SELECT v.* FROM voorziening v ${sharingDays(scope, grant, parameter)} AND ${BY_SPOED} ORDER BY v.id FOR UPDATE OF v`,
  );
  return rows.map(voorzieningFrom);
}

const sharingDays = (scope: Scope, { gemeente, inwoner, toegekend, behalve = [] }: Grant, parameter: Parameter): string =>
  `JOIN unnest(${parameter(toegekend.map(({ product }) => product))}::text[], ${parameter(toegekend.map(({ since }) => since))}::date[],
      ${parameter(toegekend.map(({ until }) => until))}::date[]) AS asked(product, since, until)
      ON asked.product = v.product AND v.since <= asked.until AND asked.since <= v.until
    WHERE v.gemeente = ANY(${parameter(scope.gemeenten)}) AND v.gemeente = ${parameter(gemeente)} AND v.inwoner = ${parameter(inwoner)}
      AND v.id <> ALL (${parameter(behalve)}::uuid[])`;

/** Whether the besluit that it began by was an urgent one, whatever revised it. */
const BY_SPOED = `EXISTS (SELECT FROM besluitonderdeel o JOIN beschikking b ON b.gemeente = o.gemeente AND b.id = o.beschikking
  WHERE o.gemeente = v.gemeente AND o.id = coalesce(v.eerder[1], v.onderdeel) AND b.soort = 'SPOED')`;
