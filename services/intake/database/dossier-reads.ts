import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import type { Melding, MeldingStatus } from '../domain/melding.ts';
import { columnsOfMelding, meldingFrom, type StoredMelding } from './melding-from-rows.ts';
import { visibleMelding } from './visibility.ts';

/** Another open melding of the same primary person, as far as both sides must know of it (O13). */
export interface Dubbele {
  /** The melding of which it is a double. */
  readonly van: Uuid;
  readonly id: Uuid;
  readonly gemeente: string;
  readonly poort: string;
  readonly status: MeldingStatus;
  readonly occurredOn: LocalDate;
  readonly bijLoket: boolean;
  readonly kernteam: string | null;
}

/** The doubles of these meldingen, newest first. */
export function dubbelenOf(manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly Dubbele[]> {
  const open = (soort: string): string => `t.gemeente = r.gemeente AND t.melding = r.id AND t.soort = '${soort}' AND t.ended_on IS NULL`;
  return read<Dubbele>(
    manager,
    (parameter) => `SELECT m.id AS van, r.id, r.gemeente, r.poort, r.status, r.occurred_on AS "occurredOn",
        EXISTS (SELECT FROM traject t WHERE ${open('LOKET')}) AS "bijLoket",
        (SELECT h.kernteam FROM traject t JOIN traject_hop h ON h.gemeente = t.gemeente AND h.traject = t.id
          WHERE ${open('KERNTEAM')} ORDER BY h.number DESC LIMIT 1) AS kernteam
      FROM melding m JOIN melding r ON r.gemeente = m.gemeente AND r.primary_inwoner = m.primary_inwoner AND r.id <> m.id AND r.ended_on IS NULL
      WHERE m.gemeente = ANY(${parameter(scope.gemeenten)}::text[]) AND m.id = ANY(${parameter(meldingen)}::uuid[])
        AND ${visibleMelding(scope, 'r', parameter)} ORDER BY r.occurred_on DESC, r.recorded_at DESC, r.id`,
  );
}

/** What was joined to these meldingen, oldest first: who sees the one that goes on sees them, they are one dossier. */
export async function mergedInto(manager: EntityManager, scope: Scope, meldingen: readonly string[]): Promise<readonly Melding[]> {
  const rows = await read<StoredMelding>(
    manager,
    (parameter) => `SELECT ${columnsOfMelding} FROM melding r JOIN melding seen ON seen.gemeente = r.gemeente AND seen.id = r.merged_into
      WHERE ${visibleMelding(scope, 'seen', parameter)} AND r.merged_into = ANY(${parameter(meldingen)}::uuid[])
      ORDER BY r.occurred_on, r.recorded_at, r.id`,
  );
  return rows.map(meldingFrom);
}
