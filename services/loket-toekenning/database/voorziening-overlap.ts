import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';

/** What would be granted to a resident. */
export interface Grant {
  readonly gemeente: string;
  readonly inwoner: string;
  /** Voorzieningen that it takes the place of. */
  readonly behalve?: readonly string[];
  readonly toegekend: readonly { readonly product: string; readonly since: LocalDate; readonly until: LocalDate }[];
}

/**
 * Whether a voorziening of the resident and a product shares a day with what would be granted; one that was ended runs until its last day. Locks each
 * pair of resident and product until the transaction ends, in one order: two grants at once come after another.
 */
export async function overlapsVoorziening(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner, toegekend, behalve = [] }: Grant,
): Promise<boolean> {
  if (toegekend.length === 0) return false;
  for (const { product } of [...toegekend].sort((a, b) => a.product.localeCompare(b.product)))
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('kerngraaf.voorziening ' || $1::text, 0))`, [
      `${gemeente} ${inwoner} ${product}`,
    ]);
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM voorziening v
      JOIN unnest(${parameter(toegekend.map(({ product }) => product))}::text[], ${parameter(toegekend.map(({ since }) => since))}::date[],
        ${parameter(toegekend.map(({ until }) => until))}::date[]) AS asked(product, since, until)
        ON asked.product = v.product AND v.since <= asked.until AND asked.since <= v.until
      WHERE v.gemeente = ANY(${parameter(scope.gemeenten)}) AND v.gemeente = ${parameter(gemeente)} AND v.inwoner = ${parameter(inwoner)}
        AND v.id <> ALL (${parameter(behalve)}::uuid[]) LIMIT 1`,
  );
  return rows.length > 0;
}
