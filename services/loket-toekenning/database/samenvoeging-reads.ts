import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';

interface Samenvoeging {
  readonly melding: Uuid;
  /** One of those that were asked for. */
  readonly goesOnAs: Uuid;
}

/** What was joined to these meldingen, also by way of another; in no order. */
export const samengevoegdMet = (manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly Samenvoeging[]> =>
  read<Samenvoeging>(
    manager,
    (parameter) => `WITH RECURSIVE joined AS (
        SELECT r.gemeente, r.melding, r.goes_on_as FROM samenvoeging r
        WHERE r.gemeente = ANY(${parameter(scope.gemeenten)}) AND r.goes_on_as = ANY(${parameter(meldingen)})
        UNION
        SELECT r.gemeente, r.melding, j.goes_on_as FROM samenvoeging r JOIN joined j ON r.gemeente = j.gemeente AND r.goes_on_as = j.melding
      ) SELECT melding, goes_on_as AS "goesOnAs" FROM joined`,
  );

/** One dossier: what is known of a melding that was joined to one of these is known of that one as well, in the order of the read. */
export async function asOneDossier<Known extends { readonly melding: Uuid }>(
  manager: EntityManager,
  scope: Scope,
  meldingen: readonly string[],
  known: (manager: EntityManager, scope: Scope, meldingen: readonly string[]) => Promise<readonly Known[]>,
): Promise<readonly Known[]> {
  const joined = Map.groupBy(await samengevoegdMet(manager, scope, meldingen), ({ melding }) => melding);
  const rows = await known(manager, scope, [...new Set([...meldingen, ...joined.keys()])]);
  return rows.flatMap((row) => [row, ...(joined.get(row.melding) ?? []).map(({ goesOnAs }) => ({ ...row, melding: goesOnAs }))]);
}
