import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { EntityManager } from 'typeorm';
import type { Stock, VolunteerRequest } from '../domain/volunteer-request.ts';
import { inGemeente, visibleVolunteerMatch } from './visibility.ts';

/** Holds the request of a match until the transaction ends: what changes a match holds its request first, so that its stock is counted by one at a time. */
export async function holdRequestOf(manager: EntityManager, scope: Scope, match: string): Promise<void> {
  await read(
    manager,
    (parameter) => `SELECT q.id FROM volunteer_request q WHERE (q.gemeente, q.id) IN (
      SELECT r.gemeente, r.request FROM volunteer_match r WHERE ${visibleVolunteerMatch(scope, parameter)} AND r.id = ${parameter(match)})
      FOR UPDATE OF q`,
  );
}

/** What runs for a request, of any caller. */
export async function stockOf(
  manager: EntityManager,
  scope: Scope,
  { gemeente, id }: Pick<VolunteerRequest, 'gemeente' | 'id'>,
): Promise<Stock> {
  const [stock] = await read<Stock>(
    manager,
    (parameter) => `SELECT count(*)::integer AS open, count(*) FILTER (WHERE r.status = 'ACTIEF' AND r.rol = 'HOOFD')::integer AS helping
      FROM volunteer_match r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
        AND r.request = ${parameter(id)} AND r.reden IS NULL`,
  );
  return stock ?? { open: 0, helping: 0 };
}

/** Requests of a resident that are not closed, of one melding or all; of any caller, in one order. */
export async function runningRequests(
  manager: EntityManager,
  scope: Scope,
  { gemeente, inwoner, melding = null }: { readonly gemeente: string; readonly inwoner: string; readonly melding?: string | null },
): Promise<readonly Uuid[]> {
  const rows = await read<{ id: Uuid }>(manager, (parameter) => {
    const ofOne = melding === null ? '' : ` AND r.melding = ${parameter(melding)}`;
    return `SELECT r.id FROM volunteer_request r WHERE ${inGemeente(scope, parameter)} AND r.gemeente = ${parameter(gemeente)}
      AND r.inwoner = ${parameter(inwoner)}${ofOne} AND r.status NOT IN ('NIEMAND_GEVONDEN', 'INGETROKKEN') ORDER BY r.id`;
  });
  return rows.map(({ id }) => id);
}
