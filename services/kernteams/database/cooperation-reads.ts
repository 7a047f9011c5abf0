import type { Scope } from '@kerngraaf/platform/access/scope.ts';
import { read } from '@kerngraaf/platform/database/statement.ts';
import type { Uuid } from '@kerngraaf/platform/ids.ts';
import type { LocalDate } from '@kerngraaf/platform/time.ts';
import type { EntityManager } from 'typeorm';
import { consented, visibleCasus } from './visibility.ts';

/** Of these casussen those for which the resident's consent to a volunteer at a visit holds. */
export function consentingCasussen(
  manager: EntityManager,
  scope: Scope,
  casussen: readonly string[],
): Promise<readonly { readonly id: Uuid }[]> {
  return read(
    manager,
    (parameter) => `SELECT r.id FROM casus r WHERE ${visibleCasus(scope, parameter)} AND r.id = ANY(${parameter(casussen)})
      AND ${consented('r', scope, parameter)}`,
  );
}

/** A conversation of the loket about the question of a casus. */
export interface BezoekVanCasus {
  readonly casus: Uuid;
  readonly gemeente: string;
  readonly planned_on: LocalDate;
  readonly kernteam: string | null;
}

/** Oldest first. */
export function bezoekenOfCasussen(manager: EntityManager, scope: Scope, casussen: readonly string[]): Promise<readonly BezoekVanCasus[]> {
  return read(
    manager,
    (parameter) => `SELECT r.id AS casus, b.gemeente, b.planned_on, b.kernteam
      FROM casus r JOIN bezoek_loket b ON b.gemeente = r.gemeente AND b.melding = r.melding
      WHERE ${visibleCasus(scope, parameter)} AND r.id = ANY(${parameter(casussen)}) ORDER BY b.planned_on, b.id`,
  );
}
