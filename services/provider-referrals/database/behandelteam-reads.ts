import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import type { Parameter } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { EntityManager } from 'typeorm';
import type { Behandelteam } from '../domain/behandelteam.ts';
import { behandelteamFrom, WHOLE, type WholeBehandelteam } from './behandelteam.ts';
import { inGemeente, visibleBehandelteam } from './visibility.ts';

export const behandelteamsByIds = (manager: EntityManager, scope: Scope, ids: readonly string[]): Promise<readonly Behandelteam[]> =>
  behandelteamsWhere(manager, scope, (parameter) => `r.id = ANY(${parameter(ids)})`);

/** Oldest first. */
export const behandelteamsOfCasussen = (
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly Behandelteam[]> => behandelteamsWhere(manager, scope, (parameter) => `r.casus = ANY(${parameter(casussen)})`);

async function behandelteamsWhere(
  manager: EntityManager,
  scope: Scope,
  where: (parameter: Parameter) => string,
): Promise<readonly Behandelteam[]> {
  const rows = await read<WholeBehandelteam>(
    manager,
    (parameter) =>
      `SELECT ${WHOLE} FROM behandelteam r WHERE ${visibleBehandelteam(scope, parameter)} AND ${where(parameter)} ORDER BY r.since, r.id`,
  );
  return rows.map(behandelteamFrom);
}

/** That work for a resident, of any caller, each held until the transaction ends. */
export async function holdActive(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner }: { readonly gemeente: string; readonly inwoner: string },
): Promise<readonly Behandelteam[]> {
  const rows = await read<WholeBehandelteam>(
    manager,
    (parameter) => `SELECT ${WHOLE} FROM behandelteam r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.inwoner = ${parameter(inwoner)} AND r.status = 'ACTIEF' ORDER BY r.id FOR UPDATE OF r`,
  );
  return rows.map(behandelteamFrom);
}
