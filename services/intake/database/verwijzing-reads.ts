import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { type KeysetOrder, type KeysetRow, type Page, readPage } from '@kerngraaf/platform/database/keyset.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import { localDateAt, toInstant } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Verwijzing, VerwijzingStatus } from '../domain/verwijzing.ts';
import { meldingOrder } from './melding-reads.ts';
import { visibleVerwijzing } from './visibility.ts';

/** Newest first, as meldingen are. */
export const verwijzingOrder: KeysetOrder = { ...meldingOrder, name: 'verwijzingen' };

export interface StoredVerwijzing {
  readonly id: Uuid;
  readonly gemeente: string;
  readonly betrokkenen: readonly Uuid[];
  readonly recorded_at: Date;
  readonly status: VerwijzingStatus;
}

/** Of the melding that goes on, when it was joined to another. */
const columns = `r.id, r.gemeente, r.recorded_at,
  ARRAY(SELECT b.inwoner FROM melding_betrokkene b WHERE b.gemeente = r.gemeente AND b.melding = r.id) AS betrokkenen, (
  SELECT CASE WHEN m.ended_on IS NOT NULL THEN 'AFGESLOTEN'
    WHEN EXISTS (SELECT FROM traject t WHERE t.gemeente = m.gemeente AND t.melding = m.id AND t.status = 'OPGEPAKT') THEN 'OPGEPAKT' ELSE 'ONTVANGEN' END
  FROM melding m WHERE m.gemeente = r.gemeente AND m.id = coalesce(r.merged_into, r.id)) AS status`;

export const verwijzingPage = (manager: EntityManager, scope: Scope, page: Page): Promise<readonly KeysetRow<StoredVerwijzing>[]> =>
  readPage<StoredVerwijzing>(
    manager,
    { table: 'melding', select: columns, where: (parameter) => visibleVerwijzing(scope, 'r', parameter) },
    page,
  );

/** One of the caller's; null when she did not refer it. */
export async function verwijzingById(manager: EntityManager, scope: Scope, id: Uuid): Promise<Verwijzing | null> {
  const [row] = await read<StoredVerwijzing>(
    manager,
    (parameter) => `SELECT ${columns} FROM melding r WHERE ${visibleVerwijzing(scope, 'r', parameter)} AND r.id = ${parameter(id)}`,
  );
  return row === undefined ? null : verwijzingFrom(row);
}

export const verwijzingFrom = ({ id, gemeente, betrokkenen, recorded_at, status }: StoredVerwijzing): Verwijzing => ({
  id,
  gemeente,
  betrokkenen,
  registeredOn: localDateAt(toInstant(recorded_at)),
  status,
});
