import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Professional } from '../domain/professional.ts';
import type { ProfessionalRow } from './professional-rows.ts';
import { visibleInGemeente } from './visibility.ts';

/** One of each id: who is recorded in two of the caller's gemeenten is the first of them. */
export function professionalsByIds(manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Professional[]> {
  return read<ProfessionalRow>(
    manager,
    (parameter) =>
      `SELECT DISTINCT ON (r.id) r.* FROM professional r WHERE ${visibleInGemeente(scope, parameter)} AND r.id = ANY(${parameter(ids)})
       ORDER BY r.id, r.gemeente`,
  );
}

interface InGemeente {
  readonly gemeente: string;
  readonly professional: string;
}

/** Whether a gemeente recorded her. Others who ask or record the same wait until this transaction ends. */
export async function holdProfessional(manager: EntityManager, scope: Scope, { gemeente, professional }: InGemeente): Promise<boolean> {
  await read(
    manager,
    (parameter) => `SELECT pg_advisory_xact_lock(hashtextextended(${parameter(`professional ${gemeente} ${professional}`)}, 0))`,
  );
  const rows = await read(
    manager,
    (parameter) => `SELECT FROM professional r WHERE ${visibleInGemeente(scope, parameter)}
      AND r.gemeente = ${parameter(gemeente)} AND r.id = ${parameter(professional)}`,
  );
  return rows.length > 0;
}
